package com.junction.retrofit.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.retrofit.generator.naming.GeneratorOptions;
import com.junction.retrofit.generator.source.GeneratedFile;
import com.junction.retrofit.generator.source.RuntimeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuntimeFilesTest {
    private static final Path RUNTIME =
            Path.of("..", "client-runtime", "src", "main", "java", "com", "junction", "retrofit", "runtime");

    /** A package that has a name that is replaced elsewhere. */
    private static final GeneratorOptions OPTIONS =
            new GeneratorOptions("Shop", "", "org.ClientException", false, false, false, false, "", Set.of(), false);

    static List<RuntimeFile> files() {
        return RuntimeFiles.files(OPTIONS);
    }

    @Test
    void everyClassOfTheRuntimeIsCopied() throws IOException {
        try (Stream<Path> sources = Files.list(RUNTIME)) {
            Set<String> expected = sources.map(source -> source.getFileName().toString())
                    .filter(name -> !name.equals("package-info.java"))
                    .map(name -> "org/ClientException/core/" + client(name))
                    .collect(Collectors.toSet());
            assertThat(files())
                    .extracting(GeneratedFile::path)
                    .containsExactlyInAnyOrderElementsOf(expected)
                    .contains("org/ClientException/core/ShopHttpResponse.java");
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void aCopyDiffersFromItsSourceInNamesOnly(RuntimeFile copy) throws IOException {
        String name = runtime(copy.path().replaceFirst(".*/", ""));
        String source = Files.readString(RUNTIME.resolve(name));
        assertThat(source).startsWith("package com.junction.retrofit.runtime;").doesNotContain("Shop");
        String head = "package org.ClientException.core;";
        assertThat(copy.text()).startsWith(head);
        String rest = copy.text().substring(head.length());
        assertThat(rest).doesNotContainPattern("\\bClient(Exception|HttpResponse)\\b");
        assertThat("package com.junction.retrofit.runtime;" + runtime(rest)).isEqualTo(source);
    }

    private static String client(String text) {
        return text.replace("ClientException", "ShopException").replace("ClientHttpResponse", "ShopHttpResponse");
    }

    private static String runtime(String text) {
        return text.replace("ShopException", "ClientException").replace("ShopHttpResponse", "ClientHttpResponse");
    }
}
