package vn.kiemdiem.engine.web;

import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Callers of {@code /api} are answered in Vietnamese, unless they prefer English. */
@Configuration(proxyBeanMethods = false)
public class LanguageConfiguration {

    @Bean
    LocaleResolver localeResolver() {
        Locale vietnamese = Locale.forLanguageTag("vi");
        AcceptHeaderLocaleResolver languages = new AcceptHeaderLocaleResolver();
        languages.setSupportedLocales(List.of(vietnamese, Locale.ENGLISH));
        languages.setDefaultLocale(vietnamese);
        return languages;
    }
}
