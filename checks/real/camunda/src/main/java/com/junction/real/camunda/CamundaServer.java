package com.junction.real.camunda;

import java.util.Map;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.engine.rest.security.auth.impl.HttpBasicAuthenticationProvider;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;

/** Camunda as its guide describes it, with basic authentication, which its document requires. */
@SpringBootApplication
public class CamundaServer {
    /** Starts the server. */
    public static void main(String[] arguments) {
        SpringApplication.run(CamundaServer.class, arguments);
    }

    @Bean
    FilterRegistrationBean<ProcessEngineAuthenticationFilter> authentication() {
        FilterRegistrationBean<ProcessEngineAuthenticationFilter> filter =
                new FilterRegistrationBean<>(new ProcessEngineAuthenticationFilter());
        filter.setInitParameters(
                Map.of("authentication-provider", HttpBasicAuthenticationProvider.class.getName()));
        filter.addUrlPatterns("/engine-rest/*");
        return filter;
    }
}
