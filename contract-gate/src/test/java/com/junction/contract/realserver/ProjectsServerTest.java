package com.junction.contract.realserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The server itself: the right one does what the document says, and each fault can be seen. */
class ProjectsServerTest {
    private static List<String> right = List.of();

    @BeforeAll
    static void start() {
        try (ProjectsServer server = ProjectsServer.start(Variant.PLAIN)) {
            right = new Tour(server.url()).answers();
        }
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "POST /projects {\"name\":\"Second\" | 201 .*etag=.\"1\".*location=./projects/2.*\"id\":2,\"name\":\"Second\"",
                "GET /projects?limit=1 | 200 .*\"items\":.\\{\"id\":3,.*\"next_cursor\":\"YmVmb3JlOjM\"",
                "GET /projects?limit=1&cursor=YmVmb3JlOjI | 200 .*\\{\"items\":.\\{\"id\":1,[^\\{]*\\{[^\\{]*\\}",
                "GET /projects?cursor=%00 | 400",
                "GET /projects?limit=0 | 400 .*problem.json",
                "GET /projects/99 | 404 .*problem.json",
                "GET /projects/1/tasks?limit=1 | 200 .*\\{\"items\":.\\{\"id\":1,[^\\{]*\\}],\"total\":3\\}",
                "GET /projects/1/tasks?offset=1&limit=1 | 200 .*\\{\"items\":.\\{\"id\":2,",
                "GET /projects/1/tasks?status=in_progress | 200 .*\\{\"items\":.\\{\"id\":3,[^\\{]*\\}],\"total\":1\\}",
                "GET /projects/1/tasks?status=x | 400",
                "GET /projects/1/tasks?limit=1&limit=2 | 400",
                "GET /projects/2/tasks/1 | 404",
                "GET /projects/1/files/1 | 200 .*octet-stream.* bytes",
                "POST /projects {{} | 400",
                "POST /projects {\"name\":\"a\\u0000\"} | 422",
                "POST /projects {\"name\":\"a\",\"x\":1} | 422",
                "POST /projects/1/files?name=a.txt bytes{Content-Type=text/plain} | 415",
                "GET /projects/1 {Accept=image/png} | 406",
                "GET /projects/1 {Authorization=} | 401 .*www-authenticate=.Bearer",
                "GET /projects/1 {Authorization=Bearer a} | 401 .*www-authenticate=.Bearer",
                "DELETE /projects/1/files/99 {X-Api-Key=} | 401 .*www-authenticate=.ApiKey",
                "DELETE /projects {} | 405 .*allow=.GET, HEAD, POST, OPTIONS",
                "PATCH /projects/1 {\"description\":null | 200 .*etag=.\"2\".*\"description\":null",
                "PATCH /projects/1 {\"name\":\"Stale\"} | 412",
                "PUT /projects/1 {\"name\":\"Other\"}{If-Match | 200 .*\"name\":\"Other\",\"description\":null,\"visibility\":\"private\"",
                "PUT /projects/1 {\"name\":\"Other\"}{} | 428",
                "PATCH /projects/1/tasks/1 {\"title\":\"Other\"} | 200 .*\"title\":\"Other\",\"status\":\"done\"",
                "PUT /projects/1/tasks/1 {\"title\":\"Third\"} | 200 .*\"status\":\"open\"",
                "DELETE /projects/1/tasks/1 {} | 204"
            })
    void answersAsTheDocumentSays(String request, String answer) {
        assertThat(right)
                .filteredOn(each -> each.startsWith(request.replace("\\{", "{")))
                .first()
                .asString()
                .containsPattern(Pattern.compile(" -> " + answer, Pattern.DOTALL));
    }

    @Test
    void whatWasDeletedIsNotFound() {
        List<String> last = right.subList(right.size() - 9, right.size());
        assertThat(last)
                .extracting(each -> each.replaceAll("(?s).* -> ([0-9]{3}).*", "$1"))
                .containsExactly("204", "404", "204", "404", "404", "204", "404", "404", "200");
    }

    @Test
    void neverFails() {
        assertThat(right).noneMatch(each -> each.contains(" -> 5") || each.endsWith("cut off"));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(ProjectsFault.class)
    void eachFaultChangesAnAnswer(ProjectsFault fault) {
        try (ProjectsServer server = ProjectsServer.start(Variant.PLAIN, fault)) {
            assertThat(new Tour(server.url()).answers()).isNotEqualTo(right);
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Habit.class)
    void eachHabitChangesAnAnswerOfARightServer(Habit habit) {
        try (ProjectsServer server = ProjectsServer.start(Variant.PLAIN.with(habit))) {
            assertThat(new Tour(server.url()).answers())
                    .isNotEqualTo(right)
                    .noneMatch(each -> each.contains(" -> 5") || each.endsWith("cut off"));
        }
    }

    @Test
    void eachFaultHasAnOperationOfTheDocument() {
        Set<String> operations = new HashSet<>(Set.of("every operation"));
        Stream.of(Operation.values()).forEach(operation -> operations.add(operation.id));
        assertThat(ProjectsFault.values())
                .hasSizeGreaterThan(75)
                .allMatch(fault -> operations.contains(fault.operation()));
    }

    @Test
    void operationsAreThoseOfTheDocument() {
        Map<String, String> documented = new HashMap<>();
        ProjectsDocument.of(Variant.PLAIN)
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> documented.put(
                                operation.getValue().path("operationId").asString(""),
                                operation.getKey().toUpperCase(Locale.ROOT))));
        documented.remove("");
        assertThat(Stream.of(Operation.values())
                        .collect(Collectors.toMap(operation -> operation.id, operation -> operation.method)))
                .isEqualTo(documented);
    }
}
