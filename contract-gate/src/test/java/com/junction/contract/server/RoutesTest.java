package com.junction.contract.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.document.Contract;
import com.junction.contract.document.ContractOperation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A server may read a path in several ways, and all of them count. */
class RoutesTest {
    @TempDir
    private Path folder;

    private Routes routes(String base) throws Exception {
        return new Routes(
                HttpUrl.get(base),
                Contract.read(Files.writeString(folder.resolve("api.yaml"), """
                        openapi: 3.1.0
                        info: {title: T, version: '1'}
                        paths:
                          /a: {delete: {}, get: {}}
                          /a/{id}: {delete: {}}
                          /a/all: {delete: {}}
                          /a/{id}/b/{other}: {delete: {}}
                          /c d/{x}.json: {delete: {}}
                        """))
                        .operations());
    }

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            DELETE -> /v1/a             -> /a
            GET    -> /v1/a             -> /a
            PATCH  -> /v1/a             -> ''
            DELETE -> /v1/a/            -> /a
            DELETE -> /v1/A             -> /a
            DELETE -> /V1/a             -> /a
            DELETE -> /v1//a            -> /a
            DELETE -> /v1/a?x=/b        -> /a
            DELETE -> /v1/a;x=1         -> /a
            DELETE -> /v1/%61           -> /a
            DELETE -> /v1/a/7           -> /a/{id}
            DELETE -> /v1/a/all         -> /a/all
            DELETE -> /v1/a/7%2Fb%2F8   -> /a/{id}, /a/{id}/b/{other}
            DELETE -> /v1/a/7%252Fb%252F8 -> /a/{id}, /a/{id}/b/{other}
            DELETE -> /v1/a/7%2F..%2Fall -> /a/{id}, /a/all
            DELETE -> /v1/a/7%5C..%5Call -> /a/{id}, /a/all
            DELETE -> /v1/c%20d/7.json  -> /c d/{x}.json
            DELETE -> /v1/other         -> ''
            DELETE -> /a                -> ''
            """)
    void everyReadingIsFound(String method, String target, String paths) throws Exception {
        assertThat(routes("http://localhost/v1/").of(method, HttpUrl.get("http://localhost" + target)).stream()
                        .map(ContractOperation::path)
                        .collect(Collectors.joining(", ")))
                .isEqualTo(paths);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "/v1/a/7, true",
        "/v1/a/7%20x, true",
        "/v1/c%20d/7.json, true",
        "/v1/a/7%2F8, false",
        "/v1/a/7%2Fb%2F8, true",
        "/v1/a/..%2F..%2Fadmin, false",
        "/v1/a/..%2Fother, false",
        "/v1/a/%252e%252e%2f%252e%252e, false",
        "/v10/a, false"
    })
    void everyReadingMustBeDescribed(String target, boolean isDescribed) throws Exception {
        assertThat(routes("http://localhost/v1").describes("DELETE", HttpUrl.get("http://localhost" + target)))
                .isEqualTo(isDescribed);
    }
}
