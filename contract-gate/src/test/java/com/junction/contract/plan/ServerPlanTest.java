package com.junction.contract.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.document.Contract;
import com.junction.contract.document.SmallDocument;
import com.junction.contract.server.ServerSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The requests that a real server gets. */
class ServerPlanTest {
    private static final String OK = "responses: {'200': {description: ok}}";

    @TempDir
    private Path folder;

    private static ServerSettings server(boolean unsafeMethods) {
        return new ServerSettings("https://example.com", unsafeMethods, false, 5, Optional.empty());
    }

    private Contract contract(String paths) {
        return SmallDocument.of(folder, paths, "S: {}");
    }

    private Plan plan(String paths, boolean unsafeMethods) {
        Plan all = Planner.plan(contract(paths), new PlanSettings(100, PlanSettings.DEFAULT_SEED, ""));
        return ServerPlan.of(all, server(unsafeMethods));
    }

    private static String requests(Plan plan) {
        return plan.cases().stream()
                .map(planned -> planned.name() + (planned.body() == null ? "" : " with " + planned.body()))
                .collect(Collectors.joining(" ; "));
    }

    @ParameterizedTest(name = "{0}: {1}, and with --unsafe-methods: {2}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            {get: {}}             -> GET /a · any answer              -> GET /a · any answer ; GET /a · 405 · by PATCH is refused \
            ; GET /a · 405 · by PUT is refused ; GET /a · 405 · by DELETE is refused ; GET /a · 405 · by POST is refused
            {get: {}, patch: {}, put: {}} -> GET /a · any answer -> GET /a · any answer ; GET /a · 405 · by DELETE is refused \
            ; PATCH /a · any answer ; PUT /a · any answer ; GET /a · 405 · by POST is refused
            {get: {}, put: {}, patch: {}, delete: {}, post: {}} -> GET /a · any answer \
            -> GET /a · any answer ; PUT /a · any answer ; PATCH /a · any answer ; DELETE /a · any answer ; POST /a · any answer
            {post: {}}            -> ''                               -> POST /a · any answer ; POST /a · 405 · by GET is refused \
            ; POST /a · 405 · by PATCH is refused ; POST /a · 405 · by PUT is refused ; POST /a · 405 · by DELETE is refused
            {head: {}, patch: {}, put: {}, delete: {}, post: {}} -> HEAD /a · any answer ; HEAD /a · 405 · by GET is refused \
            -> HEAD /a · any answer ; HEAD /a · 405 · by GET is refused ; PATCH /a · any answer ; PUT /a · any answer \
            ; DELETE /a · any answer ; POST /a · any answer
            {trace: {}}           -> ''                               -> ''
            """)
    void onlySafeMethodsAreSentWithoutTheOption(String item, String safe, String all) {
        assertThat(requests(plan("/a: " + item, false))).isEqualTo(safe);
        assertThat(requests(plan("/a: " + item, true))).isEqualTo(all);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            get: {}                                               -> ''
            post: {}                                              -> POST is not a safe method
            get: {x-fern-ignore: true}                            -> its x-fern-ignore keeps it from clients
            options: {requestBody: {required: true, content: {application/json: {schema: {type: boolean}}}}} \
            -> its request body is required, and a request with a body is not safe; --unsafe-methods sends it
            options: {requestBody: {content: {application/json: {schema: {type: boolean}}}}} -> ''
            get: {parameters: [{name: X-HTTP-Method, in: header, required: true, schema: {}}]} \
            -> the header parameter X-HTTP-Method is required, but may stand for another method or target; --unsafe-methods sends it
            get: {parameters: [{name: _method, in: query, required: true, schema: {}}]} \
            -> the query parameter _method is required, but may stand for another method or target; --unsafe-methods sends it
            get: {parameters: [{name: Upgrade, in: header, required: true, schema: {}}]} \
            -> the header parameter Upgrade is required, but may stand for another method or target; --unsafe-methods sends it
            get: {parameters: [{name: upgrade, in: query, required: true, schema: {}}]} -> ''
            get: {parameters: [{name: _method, in: query, schema: {}}]} -> ''
            """)
    void anOperationThatIsNotSafeIsLeftOut(String operation, String why) {
        assertThat(plan("/a: {" + operation + "}", false).leftOut().values())
                .allMatch(LeftOut::excused)
                .extracting(LeftOut::why)
                .isEqualTo(why.isEmpty() ? List.of() : List.of(why));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            {parameters: [{name: _method, in: query, schema: {enum: [x]}}]} \
            -> GET /a · any answer · _method=x · without _method
            {parameters: [{name: _method, in: query, schema: {enum: [x]}}, {name: Expect, in: header, schema: {enum: [y]}}]} \
            -> GET /a · any answer · _method=x · Expect=y · without _method, Expect
            """)
    void optionalPartsThatAreNotSafeAreNotSent(String operation, String requests) {
        Plan plan = plan("/a: {get: " + operation.replaceFirst("}$", ", " + OK + "}") + "}", false);
        assertThat(requests(plan)).isEqualTo(requests);
        assertThat(plan.cases()).allMatch(planned -> !planned.parameters().containsKey("query _method"));
    }

    @Test
    void aBodyIsNotSafe() {
        String operation = "{parameters: [{name: q, in: query, schema: {type: boolean}}],"
                + " requestBody: {content: {application/json: {schema: {type: boolean}}}}, responses: {'400': {description: bad}}}";
        assertThat(requests(plan("/a: {options: " + operation + "}", false)))
                .isEqualTo("OPTIONS /a · any answer · without its body"
                        + " ; OPTIONS /a · 4xx · q of another type (type) is refused · without its body"
                        + " ; OPTIONS /a · 405 · by GET is refused"
                        + " ; OPTIONS /a · any answer · with another value in q as well");
        assertThat(requests(plan("/a: {options: " + operation + "}", true)))
                .contains("OPTIONS /a · 4xx · body: of another type (type) is refused with \"not-a-boolean\"");
    }

    @Test
    void eachDistinctRequestIsSentOnceWhateverAnswerItIsFor() {
        String json = "{description: d, content: {application/json: {schema: {type: string, enum: [a, b]}}}}";
        Plan plan = plan("/a: {get: {responses: {'200': " + json + ", '404': " + json + "}}}", false);
        assertThat(requests(plan))
                .isEqualTo("GET /a · any answer ; GET /a · any answer · accepting only application/x-unknown");
        assertThat(plan.cases()).noneMatch(planned -> planned.headers().containsKey("Prefer"));
    }

    @Test
    void aRequestForAnotherMediaTypeIsAnotherRequest() {
        Plan plan = plan(
                "/a: {get: {responses: {'200': {description: d, content: {text/plain: {}, text/csv: {}}}}}}", false);
        assertThat(requests(plan))
                .isEqualTo(
                        "GET /a · any answer ; GET /a · any answer · as text/plain ; GET /a · any answer · as text/csv"
                                + " ; GET /a · any answer · accepting only application/x-unknown");
    }

    @Test
    void theOtherResultsOfPlanningAreKept() {
        Plan all =
                Planner.plan(contract("/a: {get: {" + OK + "}}"), new PlanSettings(100, PlanSettings.DEFAULT_SEED, ""));
        Plan plan = ServerPlan.of(all, server(false));
        assertThat(plan.contract()).isSameAs(all.contract());
        assertThat(plan.served()).isSameAs(all.served());
        assertThat(plan.settings()).isEqualTo(all.settings());
        assertThat(plan.problems()).isEqualTo(all.problems());
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            get: {parameters: [{name: _method, in: query, schema: {}}]} \
            -> GET /a: the query parameter _method is not sent: it may stand for another method or target; --unsafe-methods sends it
            get: {parameters: [{name: _method, in: query, required: true, schema: {}}]}   -> ''
            get: {parameters: [{name: q, in: query, schema: {}}]}                         -> ''
            post: {parameters: [{name: _method, in: query, schema: {}}]}                  -> ''
            """)
    void aParameterThatIsNotSentIsNoted(String operation, String notes) {
        String paths = "/a: {" + operation + "}";
        assertThat(String.join(" ; ", ServerPlan.notes(plan(paths, false), server(false))))
                .isEqualTo(notes);
        assertThat(ServerPlan.notes(plan(paths, true), server(true))).isEmpty();
    }
}
