package id.jejakkinerja.query.entri;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forms that come in more than one kind. */
@Configuration(proxyBeanMethods = false)
class EntriConfiguration {
    @Bean
    PaguForm paguForm() {
        return new PaguForm(false);
    }

    @Bean
    PaguForm revisiPaguForm() {
        return new PaguForm(true);
    }

    @Bean
    PeriodeForm bukaPeriodeForm() {
        return new PeriodeForm(true);
    }

    @Bean
    PeriodeForm tutupPeriodeForm() {
        return new PeriodeForm(false);
    }
}
