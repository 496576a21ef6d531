package org.pacta.infra.screens;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;

/** Where the pages lie and how long a browser may keep what they load; the application's own settings win over these. */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:screens/screens.properties")
class ScreensSettings {}
