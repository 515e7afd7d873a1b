package com.junction.contract.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestOverridesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-HTTP-Method-Override",
                "x-http-method-override",
                "X_HTTP_METHOD_OVERRIDE",
                "HTTP-Method-Override",
                "X-Method-Override",
                "X-HTTP-Method",
                "x-method",
                "X-Original-Method",
                "X-Forwarded-Method",
                "_method",
                "_METHOD",
                "__method",
                "_method[]",
                "$httpMethod",
                "_HttpMethod",
                "methodOverride",
                "X-HTTP-Verb-Override",
                "X-Original-URL",
                "X-Rewrite-URL",
                "X-Forwarded-Path",
                "X-Forwarded-Uri",
                "X-Envoy-Original-Path"
            })
    void isAnOverrideWhateverItsValue(String name) {
        assertThat(RequestOverrides.isOverride(name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"method, DELETE", "method, ' delete '", "Method, Put", "verb, PATCH", "action, DELETE"})
    void isAnOverrideByItsValue(String name, String value) {
        assertThat(RequestOverrides.isOverride(name)).isFalse();
        assertThat(RequestOverrides.isOverride(name, value)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "method, card",
        "method, GET",
        "payment_method, DELETE",
        "shipping_methods, PUT",
        "X-Forwarded-For, 127.0.0.1",
        "url, /other",
        "original_url, /other",
        "_id, DELETE",
        "'', DELETE"
    })
    void isAnOrdinaryParameter(String name, String value) {
        assertThat(RequestOverrides.isOverride(name, value)).isFalse();
    }
}
