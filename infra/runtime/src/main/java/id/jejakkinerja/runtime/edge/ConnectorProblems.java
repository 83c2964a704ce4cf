package id.jejakkinerja.runtime.edge;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** What Tomcat refuses before any filter is asked, {@code %2f} in a path for example, is a coded problem as well, not a page. */
final class ConnectorProblems extends ErrorReportValve {
    private static final int CLIENT_ERROR = 400;
    private static final int NOT_FOUND = 404;
    private static final int SERVER_ERROR = 500;

    private final JsonMapper json;

    ConnectorProblems(JsonMapper json) {
        this.json = json;
        setShowReport(false);
        setShowServerInfo(false);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        String uri = request.getRequestURI();
        int status = response.getStatus();
        if (uri == null || !uri.startsWith("/api/") || status < CLIENT_ERROR || response.getContentWritten() > 0) {
            super.report(request, response, failure);
            return;
        }
        if (response.setErrorReported()) {
            write(request, response, status, uri);
        }
    }

    private void write(Request request, Response response, int status, String uri) {
        String correlationId = UUID.randomUUID().toString();
        MDC.put(CorrelationFilter.MDC_KEY, correlationId);
        try {
            String code = switch (status) {
                case NOT_FOUND -> "NOT_FOUND";
                default -> status < SERVER_ERROR ? "BAD_REQUEST" : "INTERNAL";
            };
            Map<String, ?> figures = Map.of("kind", "URL", "value", uri, "problem", "HTTP " + status);
            Locale locale = RequestLanguage.of(request);
            response.setHeader(CorrelationFilter.HEADER, correlationId);
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write(json.writeValueAsBytes(Problem.of(status, code, figures, locale)));
            response.finishResponse();
        } catch (IOException e) {
            LoggerFactory.getLogger(ConnectorProblems.class).debug("nobody to tell", e);
        } finally {
            MDC.remove(CorrelationFilter.MDC_KEY);
        }
    }
}
