package usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.example.ApiClient;
import org.example.core.RequestOptions;
import org.example.resources.lists.requests.RemoveNamesListsRequest;
import org.example.resources.lists.requests.ReplaceLabelsListsRequest;
import org.example.resources.lists.requests.ReplaceNamesListsRequest;
import org.example.resources.markup.requests.SendMarkupMarkupRequest;
import org.example.resources.owned.requests.Owned;
import org.example.resources.payments.requests.RepayPaymentsRequest;
import org.example.resources.reports.requests.CountsReportsRequest;
import org.example.resources.reports.requests.LatestReportsRequest;
import org.example.resources.visits.VisitsClient;
import org.example.resources.visits.requests.BookVisitVisitsRequest;
import org.example.resources.visits.requests.MoveVisitVisitsRequest;
import org.example.resources.visits.requests.RebookVisitVisitsRequest;
import org.example.resources.visits.types.BookVisitVisitsRequestKind;
import org.example.types.Booking;
import org.example.types.Card;
import org.example.types.Cash;
import org.example.types.Filter;
import org.example.types.NamesItem;
import org.example.types.Payment;

public final class Usage {
    private static final Booking BOOKING = Booking.builder().bookingKey("k").build();
    private static final RequestOptions OPTIONS = RequestOptions.builder().build();

    private Usage() {}

    public static void run(MockWebServer server) throws Exception {
        for (int i = 0; i < 30; i++) {
            server.enqueue(new MockResponse.Builder().code(204).build());
        }
        ApiClient client = ApiClient.builder().url(server.url("/").toString()).build();

        // Both of the vendor's forms, where the other parameters are optional or there are none.
        Booking booking = BOOKING;
        client.visits().bookVisit("home", booking);
        client.visits().bookVisit("home", BookVisitVisitsRequest.builder().body(booking).trace("t").build());
        expect(server, "POST /orders/home/book", "{\"booking_key\":\"k\"}");
        assertThat(expect(server, "POST /orders/home/book", "{\"booking_key\":\"k\"}").getHeaders().get("X-Trace"))
                .isEqualTo("t");
        client.visits().bookVisit(BookVisitVisitsRequestKind.HOME, BOOKING, OPTIONS);
        expect(server, "POST /orders/home/book", "{\"booking_key\":\"k\"}");
        client.visits().rebookVisit("clinic", BOOKING);
        expect(server, "PUT /orders/clinic/book", "{\"booking_key\":\"k\"}");
        client.visits().rebookVisit("clinic", RebookVisitVisitsRequest.builder().body(BOOKING).build());
        expect(server, "PUT /orders/clinic/book", "{\"booking_key\":\"k\"}");
        assertThatThrownBy(() -> RebookVisitVisitsRequest.builder().build()).hasMessageContaining("body");

        // Where another parameter is required, the body alone would not be a request.
        assertThat(Arrays.stream(VisitsClient.class.getMethods())
                        .filter(method -> method.getName().equals("moveVisit"))
                        .flatMap(method -> Arrays.stream(method.getParameterTypes())))
                .doesNotContain(Booking.class);
        client.visits().moveVisit("home", MoveVisitVisitsRequest.builder().reason("r").build());
        expect(server, "PATCH /orders/home/book", "");
        client.visits().moveVisit("home", MoveVisitVisitsRequest.builder().reason("r").body(BOOKING).build());
        expect(server, "PATCH /orders/home/book", "{\"booking_key\":\"k\"}");

        // An object among the request bodies, which may be left out.
        Filter filter = Filter.builder().group("g").build();
        client.reports().counts(CountsReportsRequest.builder().from("f").body(filter).build());
        expect(server, "POST /counts?from=f", "{\"group\":\"g\"}");
        client.reports().counts(filter);
        expect(server, "POST /counts", "{\"group\":\"g\"}");
        client.reports().counts();
        expect(server, "POST /counts", "");
        client.reports().latest(filter);
        expect(server, "POST /counts/latest", "{\"group\":\"g\"}");
        client.reports().latest(LatestReportsRequest.builder().body(filter).build());
        expect(server, "POST /counts/latest", "{\"group\":\"g\"}");
        client.reports().latest();
        expect(server, "POST /counts/latest", "");

        // What has no class of its own is wrapped only beside other parameters.
        List<NamesItem> names = List.of(NamesItem.builder().name("n").build());
        client.lists().addNames(names);
        expect(server, "POST /names", "[{\"name\":\"n\"}]");
        client.lists().replaceNames(names);
        expect(server, "PUT /names", "[{\"name\":\"n\"}]");
        client.lists().replaceNames(ReplaceNamesListsRequest.builder().dry(true).body(names).build());
        expect(server, "PUT /names?dry=true", "[{\"name\":\"n\"}]");
        client.lists().removeNames(RemoveNamesListsRequest.builder().dry(true).body(names).build());
        expect(server, "DELETE /names?dry=true", "[{\"name\":\"n\"}]");
        client.lists().addLabels(Map.of("a", "b"));
        expect(server, "POST /labels", "{\"a\":\"b\"}");
        client.lists().replaceLabels(ReplaceLabelsListsRequest.builder().dry(false).body(Map.of("a", "b")).build());
        expect(server, "PUT /labels?dry=false", "{\"a\":\"b\"}");
        client.payments().pay(Payment.of(Card.builder().number("1").build()));
        expect(server, "POST /payments", "{\"number\":\"1\"}");
        Payment cash = Payment.of(Cash.builder().amount(1).build());
        client.payments().repay(RepayPaymentsRequest.builder().dry(true).body(cash).build());
        expect(server, "PUT /payments?dry=true", "{\"amount\":1}");
        client.markup().sendMarkup(SendMarkupMarkupRequest.builder()
                .dry(true).body("<a/>").build());
        expect(server, "POST /markup?dry=true", "<a/>");

        // The body of one operation carries its parameters. They are not part of its JSON.
        Owned owned = Owned.JSON_ADAPTER.fromJson("{\"name\":\"n\"}");
        assertThat(owned.getName()).isEqualTo("n");
        assertThatThrownBy(owned::getIdempotencyKey).hasMessage("Owned needs X-Idempotency-Key");
        assertThatThrownBy(owned::getLimit).hasMessage("Owned needs limit");
        assertThatThrownBy(() -> client.owned().createOwned(owned)).hasMessageContaining("Owned needs ");
        assertThatThrownBy(() -> owned.toBuilder().build()).hasMessage("Owned needs X-Idempotency-Key, limit");
        assertThatThrownBy(() -> Owned.JSON_ADAPTER.fromJson("{}")).hasMessageContaining("name");
        client.owned().createOwned(owned.toBuilder().idempotencyKey("i").limit(3).build());
        assertThat(expect(server, "POST /owned?limit=3", "{\"name\":\"n\"}").getHeaders().get("X-Idempotency-Key"))
                .isEqualTo("i");
    }

    private static RecordedRequest expect(MockWebServer server, String line, String body) throws InterruptedException {
        RecordedRequest request = server.takeRequest();
        assertThat(request.getMethod() + " " + request.getTarget()).isEqualTo(line);
        assertThat(request.getBody().utf8()).isEqualTo(body);
        return request;
    }
}
