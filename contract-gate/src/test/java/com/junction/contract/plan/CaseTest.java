package com.junction.contract.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.ContractResponse;
import com.junction.contract.document.SmallDocument;
import com.junction.contract.prism.Preference;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

class CaseTest {
    private static final JsonNode VALUE = JsonNodeFactory.instance.stringNode("a");

    @TempDir
    private Path folder;

    private ContractOperation operation(String responses) {
        return SmallDocument.of(folder, "/a: {get: {responses: {" + responses + "}}}", "S: {}")
                .operations()
                .get(0);
    }

    private Case planned(CaseKind kind, String label, String responses) {
        return Case.refused(operation(responses), kind, label, "GET", Map.of("query q", VALUE), VALUE);
    }

    @ParameterizedTest(name = "{0}: allowed {1}, typed {2}, refused {3}")
    @CsvSource({
        "VALID, true, true, false",
        "LATER, true, true, false",
        "OTHER_MEDIA_TYPE, true, false, false",
        "INVALID, false, false, true",
        "INCOMPLETE, false, false, true",
        "UNSUPPORTED_METHOD, false, false, false",
        "WITHOUT_CREDENTIALS, false, false, false",
        "MALFORMED_BODY, false, false, false",
        "UNSUPPORTED_MEDIA_TYPE, false, false, false",
        "UNUSUAL, false, false, false"
    })
    void aKindSaysWhoSendsARequestAndWhoRefusesIt(CaseKind kind, boolean allowed, boolean typed, boolean refused) {
        assertThat(kind.isAllowed()).isEqualTo(allowed);
        assertThat(kind.isTyped()).isEqualTo(typed);
        assertThat(kind.isRefused()).isEqualTo(refused);
    }

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            VALID               -> ''     -> GET /a · any answer
            LATER               -> label  -> GET /a · any answer · label
            OTHER_MEDIA_TYPE    -> label  -> GET /a · any answer · label
            INVALID             -> label  -> GET /a · 4xx · label
            INCOMPLETE          -> label  -> GET /a · 4xx · label
            UNSUPPORTED_METHOD  -> label  -> GET /a · 405 · label
            WITHOUT_CREDENTIALS -> label  -> GET /a · 401 · label
            MALFORMED_BODY      -> label  -> GET /a · 4xx · label
            UNSUPPORTED_MEDIA_TYPE -> label -> GET /a · 4xx · label
            UNUSUAL             -> label  -> GET /a · any answer · label
            """)
    void aNameHasTheExpectedStatus(CaseKind kind, String label, String name) {
        assertThat(planned(kind, label, "").name()).isEqualTo(name);
    }

    @Test
    void aNameHasTheStatusThatIsAskedFor() {
        Case planned = Case.answered(operation(""), CaseKind.VALID, "label", Map.of(), null, Map.of(), 201);
        assertThat(planned.name()).isEqualTo("GET /a · 201 · label");
        assertThat(planned.method()).isEqualTo("GET");
    }

    @ParameterizedTest(name = "{0}, {1} of {2} -> {3}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            VALID               -> 200 -> 200     -> 200
            VALID               -> 404 -> 200     -> none
            VALID               -> 404 -> default -> default
            LATER               -> 200 -> 200     -> 200
            OTHER_MEDIA_TYPE    -> 200 -> 200     -> 200
            INVALID             -> 200 -> 200     -> none
            INVALID             -> 422 -> 422     -> 422
            INVALID             -> 404 -> 422 404 -> 404
            INVALID             -> 404 -> 404     -> none
            INCOMPLETE          -> 400 -> default -> default
            INCOMPLETE          -> 404 -> 404     -> none
            WITHOUT_CREDENTIALS -> 401 -> 401     -> 401
            WITHOUT_CREDENTIALS -> 401 -> 4XX     -> none
            WITHOUT_CREDENTIALS -> 401 -> default -> none
            UNSUPPORTED_METHOD  -> 405 -> 405     -> none
            MALFORMED_BODY      -> 400 -> 400     -> 400
            MALFORMED_BODY      -> 400 -> 4XX     -> none
            UNSUPPORTED_MEDIA_TYPE -> 415 -> 415  -> 415
            UNSUPPORTED_MEDIA_TYPE -> 415 -> default -> none
            UNUSUAL             -> 200 -> 200     -> 200
            UNUSUAL             -> 200 -> default -> default
            UNUSUAL             -> 400 -> 400     -> none
            """)
    void onlySomeAnswersAreDocumentedForACase(CaseKind kind, int status, String codes, String code) {
        String responses = Stream.of(codes.split(" "))
                .map(each -> "'" + each + "': {description: a}")
                .collect(Collectors.joining(", "));
        assertThat(planned(kind, "", responses)
                        .documented(status)
                        .map(ContractResponse::code)
                        .orElse("none"))
                .isEqualTo(code);
    }

    @Test
    void aRealServerIsNotAskedForAResponse() {
        Case planned = Case.answered(
                operation(""),
                CaseKind.VALID,
                "label",
                Map.of("query q", VALUE),
                VALUE,
                Map.of("Prefer", "code=200, example=first", "Accept", "text/plain"),
                200);
        assertThat(planned.example()).contains("first");

        Case asked = planned.withoutPreference();
        assertThat(asked.headers()).isEqualTo(Map.of("Accept", "text/plain"));
        assertThat(asked.status()).isEmpty();
        assertThat(asked.example()).isEmpty();
        assertThat(asked.parameters()).isEqualTo(planned.parameters());
        assertThat(asked.body()).isEqualTo(VALUE);
        assertThat(asked.name()).isEqualTo("GET /a · any answer · label");
    }

    @ParameterizedTest(name = "{0} with a remark -> {1}")
    @CsvSource({"'', remark", "label, label · remark"})
    void aChangedCaseHasARemark(String label, String remarked) {
        Case changed = planned(CaseKind.INVALID, label, "").with(Map.of(), null, "remark");
        assertThat(changed.label()).isEqualTo(remarked);
        assertThat(changed.parameters()).isEmpty();
        assertThat(changed.body()).isNull();
        assertThat(changed.kind()).isEqualTo(CaseKind.INVALID);
        assertThat(Preference.exampleIn(changed.headers())).isEmpty();
    }
}
