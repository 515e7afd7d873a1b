package com.junction.retrofit.generator.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.junction.retrofit.generator.java.Code;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuntimeFileTest {
    private static final Map<String, Code> NAMES =
            Map.of("Names", Code.name("$1"), "ClientException", Code.name("Names"));

    @Test
    void wholeIdentifiersAreReplacedAndNothingElse() {
        RuntimeFile copy = RuntimeFile.of("Names", Code.name("org.Names.$0"), NAMES);
        assertThat(copy.path()).isEqualTo("org/Names/$0/$1.java");
        assertThat(copy.text()).isEqualTo("""
                        package org.Names.$0;

                        /** See {@link Names}, and not ClientExceptions. */
                        class $1 {
                            Names $ClientException = myClientException("Names", ClientException_, ÄClientException);
                        }
                        """);
    }

    @Test
    void aClassThatTheJarLacksIsNamed() {
        assertThatThrownBy(() -> RuntimeFile.of("Missing", Code.name("org.example"), NAMES))
                .hasMessage("The generator's jar lacks /retrofit-moshi/runtime/Missing.java");
    }
}
