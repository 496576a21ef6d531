package org.pacta.infra.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** A logged-in browser: its session is in the database and survives a restart; scripts never see its cookie. */
@Configuration(proxyBeanMethods = false)
class BrowserSession {

    static final String COOKIE = "PACTA_SESSION";

    /** Secure wherever the request came by https. */
    @Bean
    CookieSerializer sessionCookie() {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(COOKIE);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }

    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer twoRequestsMayWriteTheSameAttribute() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }
}
