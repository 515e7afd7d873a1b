package com.junction.contract.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.junction.contract.server.ServerSettings;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MavenSettingsTest {
    private static GateSettings settings(Map<String, String> set) {
        return new MavenSettings(name -> set.getOrDefault(name, System.getProperty(name, ""))).gate();
    }

    @Test
    void aBlankPropertyMeansTheDefault() {
        GateSettings settings = settings(Map.of("contract.workers", "", "contract.maxResponseTime", " "));
        assertThat(settings.workers()).isEqualTo(GateSettings.DEFAULT_WORKERS);
        assertThat(settings.maxResponseTime()).isEmpty();
        assertThat(settings.server()).isEmpty();
    }

    @Test
    void propertiesBecomeSettings() {
        GateSettings settings = settings(Map.of(
                "contract.workers", "3",
                "contract.maxResponseTime", "250",
                "contract.target", "https://api.example.com",
                "contract.target.unsafe", "true",
                "contract.target.rate", "0.5",
                "contract.seed", "7",
                "contract.budget", "12"));
        assertThat(settings.workers()).isEqualTo(3);
        assertThat(settings.maxResponseTime()).hasValue(Duration.ofMillis(250));
        assertThat(settings.server().orElseThrow().unsafeMethods()).isTrue();
        assertThat(settings.server().orElseThrow().requestsPerSecond()).hasValue(0.5);
        assertThat(settings.planning().seed()).isEqualTo("7");
        assertThat(settings.planning().budget()).isEqualTo(12);
        assertThat(settings.prism().seed()).isEqualTo("7");
    }

    @Test
    void operationsAreSelected() {
        GateSettings settings = settings(Map.of(
                "contract.target", "http://localhost:1",
                "contract.target.unsafe", "createOrder, DELETE /orders/{id}",
                "contract.target.headers", "X-Tenant: 7\nX-Other: 8",
                "contract.target.runId", "false",
                "contract.include", "/orders/**,tag:a",
                "contract.exclude", "GET"));
        ServerSettings server = settings.server().orElseThrow();
        assertThat(server.unsafeMethods()).isFalse();
        assertThat(server.unsafeOperations()).hasToString("[createOrder, DELETE /orders/{id}]");
        assertThat(server.credentials().headers()).hasToString("[the header X-Tenant, the header X-Other]");
        assertThat(server.runId()).isEmpty();
        assertThat(server.requestsPerSecond()).isEmpty();
        assertThat(settings.planning().operations())
                .hasToString("OperationFilter[include=[/orders/**, tag:a], exclude=[GET]]");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "http://localhost:1, false",
        "http://127.0.0.1, false",
        "http://[::1]:8080/v1, false",
        "http://api.localhost, false",
        "http://localhost.example.com, true",
        "https://api.example.com, true"
    })
    void onlyOtherMachinesHaveARate(String url, boolean hasRate) {
        ServerSettings server =
                settings(Map.of("contract.target", url)).server().orElseThrow();
        assertThat(server.requestsPerSecond().isPresent()).isEqualTo(hasRate);
        assertThat(server.runId()).isPresent();
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "contract.workers         | many | -Dcontract.workers is \"many\", but must be a number",
                "contract.workers         | 0    | --workers (-Dcontract.workers) is 0, but must be at least 1",
                "contract.budget          | 1.5  | -Dcontract.budget is \"1.5\", but must be a number",
                "contract.maxBodySize     | 8M   | -Dcontract.maxBodySize is \"8M\", but must be a number",
                "contract.maxResponseTime | 1 s  | -Dcontract.maxResponseTime is \"1 s\", but must be a number"
            })
    void aBadNumberIsRejectedByItsName(String property, String value, String message) {
        assertThatThrownBy(() -> settings(Map.of(property, value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
