package com.junction.contract.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.plan.Case;
import com.junction.contract.plan.CaseKind;
import com.junction.contract.replay.Exchange;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.JsonNodeFactory;

class StatusCheckTest {
    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{1} asks for {2}, gets {3} of {0}: {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            200 404 422 | VALID               | -   | 200 | ''
            200 404 422 | VALID               | -   | 404 | ''
            200 404 422 | VALID               | -   | 422 | positive_data_acceptance status
            200         | VALID               | -   | 400 | status_code_conformance documented, positive_data_acceptance status
            200         | VALID               | -   | 405 | status_code_conformance documented, positive_data_acceptance status
            200         | VALID               | -   | 415 | status_code_conformance documented, positive_data_acceptance status
            200         | VALID               | -   | 404 | status_code_conformance documented
            200         | VALID               | -   | 499 | status_code_conformance documented
            200         | VALID               | -   | 500 | status_code_conformance documented, not_a_server_error status
            200 500     | VALID               | -   | 500 | not_a_server_error status
            200         | VALID               | 200 | 200 | ''
            200 404     | VALID               | 200 | 404 | positive_data_acceptance status
            200         | VALID               | 200 | 302 | status_code_conformance documented
            200 201     | VALID               | 200 | 201 | status_code_conformance expected
            200 400     | VALID               | 200 | 400 | positive_data_acceptance status
            200 500     | VALID               | 200 | 500 | not_a_server_error status
            200 404     | VALID               | 404 | 404 | ''
            200 404     | VALID               | 404 | 200 | status_code_conformance expected
            404 422     | VALID               | 404 | 422 | status_code_conformance expected
            200 500     | VALID               | 500 | 500 | ''
            default     | VALID               | -   | 200 | ''
            200         | LATER               | 200 | 200 | ''
            200         | LATER               | 200 | 404 | status_code_conformance documented, positive_data_acceptance status
            200 422     | OTHER_MEDIA_TYPE    | 200 | 422 | positive_data_acceptance status
            200 422     | INVALID             | -   | 422 | ''
            200 422     | INVALID             | -   | 200 | negative_data_rejection status
            200 422     | INVALID             | -   | 302 | status_code_conformance documented, negative_data_rejection status
            200 422     | INVALID             | -   | 404 | status_code_conformance documented
            200 422     | INVALID             | -   | 500 | status_code_conformance documented, not_a_server_error status
            200         | INVALID             | -   | 404 | ''
            200         | INVALID             | -   | 200 | negative_data_rejection status
            200         | INVALID             | -   | 500 | not_a_server_error status
            200 422     | INCOMPLETE          | -   | 422 | ''
            200 422     | INCOMPLETE          | -   | 200 | missing_required_parameter status
            200         | INCOMPLETE          | -   | 400 | ''
            200         | UNSUPPORTED_METHOD  | -   | 405 | ''
            200         | UNSUPPORTED_METHOD  | -   | 501 | ''
            200         | UNSUPPORTED_METHOD  | -   | 401 | ''
            200         | UNSUPPORTED_METHOD  | -   | 403 | ''
            200         | UNSUPPORTED_METHOD  | -   | 200 | unsupported_method status
            200         | UNSUPPORTED_METHOD  | -   | 404 | ''
            200         | UNSUPPORTED_METHOD  | -   | 400 | unsupported_method status
            200         | UNSUPPORTED_METHOD  | -   | 500 | unsupported_method status
            200         | WITHOUT_CREDENTIALS | -   | 401 | ''
            200         | WITHOUT_CREDENTIALS | -   | 403 | ''
            200         | WITHOUT_CREDENTIALS | -   | 429 | ''
            200         | WITHOUT_CREDENTIALS | -   | 400 | ignored_auth status
            200         | MALFORMED_BODY      | -   | 400 | ''
            200         | MALFORMED_BODY      | -   | 422 | ''
            200         | MALFORMED_BODY      | -   | 200 | malformed_body status
            200         | MALFORMED_BODY      | -   | 302 | malformed_body status
            200         | MALFORMED_BODY      | -   | 500 | not_a_server_error status
            200         | UNSUPPORTED_MEDIA_TYPE | - | 415 | ''
            200         | UNSUPPORTED_MEDIA_TYPE | - | 400 | ''
            200         | UNSUPPORTED_MEDIA_TYPE | - | 200 | unsupported_media_type status
            200         | UNSUPPORTED_MEDIA_TYPE | - | 500 | not_a_server_error status
            200         | UNUSUAL             | -   | 200 | ''
            200         | UNUSUAL             | -   | 201 | ''
            200         | UNUSUAL             | -   | 406 | ''
            200         | UNUSUAL             | -   | 431 | ''
            200         | UNUSUAL             | -   | 500 | not_a_server_error status
            200         | WITHOUT_CREDENTIALS | -   | 200 | ignored_auth status
            200         | WITHOUT_CREDENTIALS | -   | 404 | ignored_auth status
            200         | WITHOUT_CREDENTIALS | -   | 500 | not_a_server_error status, ignored_auth status
            """)
    void aStatusBreaksRules(String documented, CaseKind kind, @Nullable Integer asked, int status, String rules)
            throws IOException {
        Exchanges exchanges = exchanges(documented);
        Exchange exchange =
                Exchanges.answered(exchanges.asking(kind, asked), Exchanges.response(status, Headers.of(), ""));

        assertThat(StatusCheck.ALL.stream()
                        .flatMap(check ->
                                check.check(exchange).stream().map(found -> check.checkName() + " " + found.rule()))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(rules);
    }

    @ParameterizedTest(name = "{0} asks for {1}, gets {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            VALID               | -   | 302 | documented /responses: the status was 302, expected a documented status
            VALID               | 404 | 200 | expected /responses: the status was 200, expected 404
            VALID               | -   | 500 | status '': the status was 500, expected a status below 500
            VALID               | 200 | 404 | status '': the status was 404, expected a success
            INVALID             | -   | 200 | status '': the status was 200, expected a rejection (4xx)
            INCOMPLETE          | -   | 200 | status '': the status was 200, expected a rejection (4xx)
            UNSUPPORTED_METHOD  | -   | 200 | status '': the status was 200, expected 404, 405 or 501
            WITHOUT_CREDENTIALS | -   | 200 | status '': the status was 200, expected 401 or 403
            MALFORMED_BODY      | -   | 200 | status '': the status was 200, expected a rejection (4xx)
            UNSUPPORTED_MEDIA_TYPE | - | 200 | status '': the status was 200, expected a rejection (415 or another 4xx)
            """)
    void aViolationNamesThePlaceAndTheExpectedStatus(
            CaseKind kind, @Nullable Integer asked, int status, String violation) throws IOException {
        Exchanges exchanges = exchanges("200 404 500");
        Exchange exchange =
                Exchanges.answered(exchanges.asking(kind, asked), Exchanges.response(status, Headers.of(), ""));

        assertThat(StatusCheck.ALL.stream().flatMap(check -> exchanges.texts(check.check(exchange)).stream()))
                .containsExactly(violation.replace("''", ""));
    }

    @ParameterizedTest
    @CsvSource({"VALID", "INVALID", "UNSUPPORTED_METHOD", "WITHOUT_CREDENTIALS"})
    void noResponseBreaksNoRuleOfStatuses(CaseKind kind) throws IOException {
        Case unanswered = exchanges("200").asking(kind, null);

        assertThat(StatusCheck.ALL)
                .flatExtracting(check -> check.check(new Exchange(unanswered, null, null, null, "reset", null)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} with {1}: {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            /a      | ''                              | 404 | ignored_auth
            '/a/{p}' | ''                             | 404 | ''
            /a      | credential header authorization | 400 | ''
            /a      | credential header authorization | 401 | ''
            /a      | credential header authorization | 200 | ignored_auth
            /a      | credential header authorization | 404 | ignored_auth
            """)
    void aRejectionOfCredentialsHasItsStatuses(String path, String credential, int status, String check)
            throws IOException {
        String parameters = path.contains("{") ? "parameters: [{name: p, in: path, required: true, schema: {}}], " : "";
        Exchanges exchanges = Exchanges.of(
                folder,
                "'" + path + "': {get: {" + parameters
                        + "security: [{bearer: []}], responses: {'200': {description: d}}}}");
        Case planned = new Case(
                exchanges.operation(),
                CaseKind.WITHOUT_CREDENTIALS,
                "",
                "GET",
                credential.isEmpty() ? Map.of() : Map.of(credential, JsonNodeFactory.instance.stringNode("Bearer a")),
                null,
                Map.of(),
                Optional.empty());
        Exchange exchange = Exchanges.answered(planned, Exchanges.response(status, Headers.of(), ""));

        assertThat(StatusCheck.ALL.stream()
                        .filter(each -> !each.check(exchange).isEmpty())
                        .map(StatusCheck::checkName)
                        .collect(Collectors.joining()))
                .isEqualTo(check);
    }

    private Exchanges exchanges(String documented) throws IOException {
        List<String> responses = Arrays.stream(documented.split(" "))
                .map(status -> "'" + status + "': {description: d}")
                .toList();
        return Exchanges.of(folder, "/a: {get: {responses: {" + String.join(", ", responses) + "}}}");
    }
}
