package com.junction.retrofit.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ScopeTest {
    private final Scope scope = new Scope(List.of("wait")::contains, "_", "", UnaryOperator.identity());

    @Test
    void aFreeNameIsGivenAsItIs() {
        assertThat(scope.claim("a")).isEqualTo("a");
    }

    @Test
    void aReservedNameGetsASuffixAndThenANumber() {
        assertThat(scope.claim("wait")).isEqualTo("wait_");
        assertThat(scope.claim("wait")).isEqualTo("wait_2");
    }

    @Test
    void theOthersAreTriedBeforeNumbers() {
        scope.with("a");
        assertThat(scope.claim("a", "aQuery")).isEqualTo("aQuery");
        assertThat(scope.claim("a", "aQuery")).isEqualTo("aQuery2");
        assertThat(scope.claim("a", "aQuery")).isEqualTo("aQuery3");
    }

    @Test
    void aNumberedNameIsNotGivenAgain() {
        assertThat(scope.claim("a2")).isEqualTo("a2");
        assertThat(scope.claim("a")).isEqualTo("a");
        assertThat(scope.claim("a")).isEqualTo("a3");
    }

    @Test
    void filesDifferInMoreThanCase() {
        Scope classes = Scopes.classes();
        assertThat(classes.claim("User")).isEqualTo("User");
        assertThat(classes.claim("USER")).isEqualTo("USER2");
        classes.release("User");
        assertThat(classes.claim("user")).isEqualTo("user");
    }

    @Test
    void twoPropertiesHaveNotOneGetter() {
        Scope properties = Scopes.properties();
        assertThat(properties.claim("id")).isEqualTo("id");
        assertThat(properties.claim("\u0131d")).isEqualTo("\u0131d2");
    }
}
