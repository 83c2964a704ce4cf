package id.jejakkinerja.query.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * Gives the addresses that templates write for styles and scripts the digest of their content. A page has hundreds of other links; those are not
 * looked up.
 */
final class VersionedAddresses extends OncePerRequestFilter {
    private final ObjectProvider<ResourceUrlProvider> resources;

    /** @param resources asked late: filters come to be before what serves the resources */
    VersionedAddresses(ObjectProvider<ResourceUrlProvider> resources) {
        this.resources = resources;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public String encodeURL(String url) {
                return super.encodeURL(versioned(url, request.getContextPath()));
            }
        });
    }

    private String versioned(String url, String context) {
        if (!url.endsWith(".css") && !url.endsWith(".js")) {
            return url;
        }
        String address = resources.getObject().getForLookupPath(url.substring(context.length()));
        return address == null ? url : context + address;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
