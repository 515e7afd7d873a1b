package com.junction.contract.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a parameter travels that the key of a path item has in its path, its query or its fragment. */
class DeclaredParametersTest {
    @TempDir
    private Path folder;

    private String parameters(String path, String declared) throws IOException {
        StringBuilder document = new StringBuilder("openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths:\n  '" + path
                + "':\n" + "    get:\n      responses: {}\n      parameters:\n");
        for (String each : declared.split(" ")) {
            String[] parts = each.split(":");
            document.append("        - {in: ")
                    .append(parts[0])
                    .append(", name: ")
                    .append(parts[1]);
            document.append(", schema: {}")
                    .append(parts.length > 2 ? ", " + parts[2] + ": false}" : "}")
                    .append('\n');
        }
        Contract contract = Contract.read(Files.writeString(folder.resolve("document.yaml"), document));
        return contract.operations().get(0).parameters().stream()
                .map(parameter -> parameter.key()
                        + (parameter.required() ? "!" : "")
                        + (parameter.in().equals("query") && parameter.explode() ? "*" : ""))
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/a/{id}?page={page}        | path:id path:page                 | path id!, query page!",
                "/a?page={page}             | path:page:required                | query page",
                "/a?page={page}             | query:page                        | query page*",
                "/a?key={id}                | path:id                           | query key!",
                "/a?key={id}                | query:id                          | query key*",
                "/a?key={id}                | path:id query:key                 | query key*",
                "/a?id={id}                 | header:other                      | query id!, header other",
                "/a?{id}                    | path:id                           | query id!*",
                "/a?{id}                    | header:other                      | header other",
                "/a?id=1                    | query:id                          | ''",
                "/a?id=x{id}                | path:id                           | ''",
                "/a?{id}=1                  | path:id                           | ''",
                "/a?id={a}&id={b}           | path:a path:b                     | query id!",
                "/a/{id}?id={id}            | path:id                           | path id!, query id!",
                "/a/{id}/{id}               | path:id                           | path id!",
                "/a{?page,size*}            | query:page                        | query size, query page*",
                "/a/{id}#{part}?x={x}       | path:id path:part                 | path id!",
                "/a?f%5Bx%5D={x}            | path:x                            | query f[x]!",
            })
    void aTemplateInAQueryIsAQueryParameter(String path, String declared, String parameters) throws IOException {
        assertThat(parameters(path, declared)).isEqualTo(parameters);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/a b/{id}, /a%20b/v",
        "/é, /%C3%A9",
        "'/{}/{a/x}}', '/%7B%7D/v%7D'",
        "no-slash/{id}, /no-slash/v",
        "//two, //two",
        "'/back\\slash', '/back%5Cslash'",
        "/100%/%41, /100%25/%41",
        "/./x/../{id}/., /v/",
        "/../../a, /a",
        "/a?, /a",
        "/a?view=full&page={page}&x=b c#part?y=1, /a?view=full&x=b%20c",
        "/{id}:verb, /v:verb",
    })
    void whatIsNoParameterIsSentAsItIsWritten(String path, String sent) {
        assertThat(PathTemplate.of(path).expand(name -> "v")).isEqualTo(sent);
    }
}
