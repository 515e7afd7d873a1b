package com.junction.contract.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationMatcherTest {
    @TempDir
    private Path folder;

    private OperationMatcher matcher() throws IOException {
        return new OperationMatcher(Contract.read(Files.writeString(folder.resolve("document.yaml"), """
                openapi: 3.1.0
                info: {title: T, version: '1'}
                paths:
                  /users/{id}: {get: {responses: {}}, delete: {responses: {}}}
                  /users/me: {get: {responses: {}}}
                  /users/{id}/files/{name}.json: {get: {responses: {}}}
                  /docs/{id}#remove: {get: {responses: {}}}
                  /docs/{id}#share: {get: {responses: {}}}
                  /jobs?action=stop: {get: {responses: {}}}
                  /jobs?action=start&force={force}: {get: {responses: {}}}
                  /jobs: {get: {responses: {}}}
                  /current?city={city}&country={country}: {get: {responses: {}}}
                  /current?lat={lat}: {get: {responses: {}}}
                  /copies/{id}/of/{id}/{name}: {get: {responses: {}}}
                  '/a b/[{id}]': {get: {responses: {}}}
                """)));
    }

    private Optional<OperationMatcher.Match> find(String method, String target) throws IOException {
        String[] parts = target.split("\\?");
        return matcher().find(method, parts[0], parts.length > 1 ? parts[1] : null);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "GET, /users/7, GET /users/{id}, '', {id=7}",
        "GET, /users/me, GET /users/me, '', {}",
        "DELETE, /users/me, DELETE /users/{id}, '', {id=me}",
        "GET, /api/v1/users/7, GET /users/{id}, /api/v1, {id=7}",
        "GET, /users/a%2Fb, GET /users/{id}, '', {id=a%2Fb}",
        "GET, /users/7/files/a.b.json, 'GET /users/{id}/files/{name}.json', '', '{id=7, name=a.b}'",
        "GET, /docs/7, GET /docs/{id}#remove, '', {id=7}",
        "GET, /jobs, GET /jobs, '', {}",
        "GET, /jobs?action=stop&action=stop, GET /jobs?action=stop, '', {}",
        "GET, /jobs?b=1&action=start, GET /jobs?action=start&force={force}, '', {}",
        "GET, /jobs?action=other, GET /jobs, '', {}",
        "GET, /jobs?action=start&force=1, GET /jobs?action=start&force={force}, '', {}",
        "GET, /current?country=x&city=y, GET /current?city={city}&country={country}, '', {}",
        "GET, /current?lat=1, GET /current?lat={lat}, '', {}",
        "GET, /current?unit=1, GET /current?city={city}&country={country}, '', {}",
        "GET, /copies/1/of/1/n, GET /copies/{id}/of/{id}/{name}, '', '{id=1, name=n}'",
        "GET, /a%20b/[1], 'GET /a b/[{id}]', '', {id=1}"
    })
    void aRequestHasTheOperationOfItsPath(
            String method, String path, String operation, String prefix, String parameters) throws IOException {
        OperationMatcher.Match match = find(method, path).orElseThrow();
        assertThat(match.operation().name()).isEqualTo(operation);
        assertThat(match.prefix()).isEqualTo(prefix);
        assertThat(match.parameters()).hasToString(parameters);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"POST, /users/7", "GET, /users", "GET, /users/7/files", "GET, /users/7/files/axjson"})
    void anotherRequestHasNone(String method, String path) throws IOException {
        assertThat(find(method, path)).isEmpty();
    }
}
