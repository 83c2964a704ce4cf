package id.jejakkinerja.query.pages;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.HttpResource;
import org.springframework.web.servlet.resource.ResourceResolverChain;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Styles and scripts, which browsers need not ask for again for a year: each is served only under an address with the digest of its content, so
 * that a changed one has another address. htmx comes from its webjar, whose version is part of its address. Only the pages that a proxy shows
 * when it refuses somebody cannot know a digest; what they name is asked for every time.
 */
@Configuration(proxyBeanMethods = false)
class VersionedResources implements WebMvcConfigurer {
    /** What browsers may have before anybody has signed in, because it keeps nothing secret. */
    static final List<String> PATHS =
            List.of("/*.css", "/*.js", "/pintu/*.css", "/webjars/htmx.org/*/dist/htmx.min.js");

    private static final CacheControl FOR_A_YEAR =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/webjars/htmx.org/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/htmx.org/")
                .setCacheControl(FOR_A_YEAR);
        registry.addResourceHandler("/pintu/*.css")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(CacheControl.noCache());
        registry.addResourceHandler("/*.css", "/*.js")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(FOR_A_YEAR)
                .resourceChain(true)
                .addResolver(new OnlyVersions().addContentVersionStrategy("/**"));
    }

    /** Writes the addresses of styles and scripts with their version, on error pages as well. Comes last, after what leaves addresses alone. */
    @Bean
    static FilterRegistrationBean<Filter> versionedAddresses(ObjectProvider<ResourceUrlProvider> resources) {
        FilterRegistrationBean<Filter> filter = new FilterRegistrationBean<>(new VersionedAddresses(resources));
        filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return filter;
    }

    /** Without a version in its address, a file would be kept for a year whatever becomes of it. */
    static final class OnlyVersions extends VersionResourceResolver {
        @Override
        protected @Nullable Resource resolveResourceInternal(
                @Nullable HttpServletRequest request,
                String requestPath,
                List<? extends Resource> locations,
                ResourceResolverChain chain) {
            Resource found = super.resolveResourceInternal(request, requestPath, locations, chain);
            return found instanceof HttpResource ? found : null;
        }
    }
}
