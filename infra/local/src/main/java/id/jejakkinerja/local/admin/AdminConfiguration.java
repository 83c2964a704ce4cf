package id.jejakkinerja.local.admin;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The pages of the administrators. */
@Configuration(proxyBeanMethods = false)
@Import({AccountsPage.class, NewAccountPage.class, ChangeAccountPage.class, HistoryPage.class, EventRows.class})
public class AdminConfiguration {}
