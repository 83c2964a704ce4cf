package id.jejakkinerja.local;

import id.jejakkinerja.local.account.AccountConfiguration;
import id.jejakkinerja.local.admin.AdminConfiguration;
import id.jejakkinerja.local.database.DatabaseConfiguration;
import id.jejakkinerja.local.issuer.IssuerConfiguration;
import id.jejakkinerja.local.start.LocalSettings;
import id.jejakkinerja.local.web.PageSecurityConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What the one-process mode puts under the services: database, accounts, issuer, login. The services need its beans, not this class. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LocalSettings.class)
@Import({
    DatabaseConfiguration.class,
    AccountConfiguration.class,
    IssuerConfiguration.class,
    PageSecurityConfiguration.class,
    AdminConfiguration.class
})
public class LocalConfiguration {}
