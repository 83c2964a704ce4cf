package id.jejakkinerja.query.pages;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.PermissionsPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives an error page the headers of every other page. What is refused at the edge, a body that is too large or a sign-in that comes too
 * often, never reaches the guard that writes them, and that guard passes over the page that then says so.
 */
@Component
final class ErrorPageHeaders extends OncePerRequestFilter {
    /** Where this is, the guard was. */
    private static final String GUARDED = "Content-Security-Policy";

    private final List<HeaderWriter> writers = List.of(
            new ContentSecurityPolicyHeaderWriter(PageSecurity.policies(List.of())),
            new XContentTypeOptionsHeaderWriter(),
            new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY),
            new CacheControlHeadersWriter(),
            new HstsHeaderWriter(),
            new ReferrerPolicyHeaderWriter(PageSecurity.REFERRER),
            new PermissionsPolicyHeaderWriter(PageSecurity.PERMISSIONS),
            openers());

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!response.containsHeader(GUARDED)) {
            writers.forEach(writer -> writer.writeHeaders(request, response));
        }
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getDispatcherType() != DispatcherType.ERROR;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static HeaderWriter openers() {
        CrossOriginOpenerPolicyHeaderWriter writer = new CrossOriginOpenerPolicyHeaderWriter();
        writer.setPolicy(PageSecurity.OPENERS);
        return writer;
    }
}
