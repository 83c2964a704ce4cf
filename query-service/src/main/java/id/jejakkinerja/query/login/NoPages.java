package id.jejakkinerja.query.login;

import id.jejakkinerja.runtime.edge.ApiOnly;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Import;

/** A query-service that no issuer knows as a client: the API only. */
@ConditionalOnProperty(name = "jejak.pages.client-id", havingValue = "false", matchIfMissing = true)
@Import(ApiOnly.class)
public class NoPages {}
