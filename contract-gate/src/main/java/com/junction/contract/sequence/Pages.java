package com.junction.contract.sequence;

import com.junction.contract.document.ContractOperation;
import com.junction.contract.links.Paging;
import com.junction.contract.plan.Case;
import com.junction.contract.replay.Exchange;
import com.junction.contract.verify.state.StateCheck;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads two pages of a list that is longer than one. */
final class Pages implements Sequence {
    /** The most items that a page has, so that few resources must be created. */
    private static final int LARGEST_PAGE = 20;

    private final ServerUnderTest server;
    private final ListReader list;
    private final Paging paging;
    private final Optional<ContractOperation> create;
    private final Steps steps;

    /** @param create creates an item of the list, if an operation does and may be called */
    Pages(ServerUnderTest server, ListReader list, Paging paging, Optional<ContractOperation> create) {
        this.server = server;
        this.list = list;
        this.paging = paging;
        this.create = create;
        this.steps = server.steps("pages of " + list.operation().name());
    }

    @Override
    public Outcome run() {
        Optional<Case> plain = server.requests.plain(list.operation());
        int size = paging.smallest();
        if (plain.isEmpty() || size > LARGEST_PAGE) {
            return untested("the smallest page has " + size + " items");
        }
        int created = Siblings.create(server, create, plain.get(), size + 1).size();
        Exchange first = steps.send(list.page(plain.get(), size, Optional.empty()), "a page of " + size);
        Optional<List<JsonNode>> items = list.items(first);
        if (items.isEmpty()) {
            return untested("the list could not be read");
        }
        keepsToLimit(items.get(), size);
        if (items.get().size() < size || paging.style() == Paging.Style.NONE) {
            return items.get().size() < size
                    ? untested("the list has " + items.get().size() + " items, and more than " + size + " are needed")
                    : new Outcome(steps.results(), List.of());
        }
        int number = paging.firstNumber().orElse(1);
        if (paging.style() == Paging.Style.PAGE && paging.firstNumber().isEmpty()) {
            // Pages may be numbered from 0 or from 1, so the first page is asked for by its number too.
            first = steps.send(list.page(plain.get(), size, Optional.of(number(number))), "the page " + number);
            items = list.items(first);
        }
        Optional<JsonNode> next = paging.next(first, number, size);
        if (items.isEmpty() || next.isEmpty()) {
            return created > size ? untested("the response does not say where the next page begins") : done();
        }
        Exchange second = steps.send(list.page(plain.get(), size, next), "the next page");
        Optional<List<JsonNode>> others = list.items(second);
        if (others.isEmpty()) {
            return done();
        }
        keepsToLimit(others.get(), size);
        compare(
                items.get(),
                others.get(),
                created > size && paging.firstNumber().isPresent());
        return done();
    }

    private static JsonNode number(int value) {
        return JsonNodeFactory.instance.numberNode(value);
    }

    private void keepsToLimit(List<JsonNode> items, int size) {
        if (items.size() > size) {
            steps.violated(
                    StateCheck.PAGINATION_CONSISTENCY,
                    list.body().pointer(),
                    "the page has " + items.size() + " items, but "
                            + paging.limit().name() + " is " + size);
        }
    }

    private void compare(List<JsonNode> first, List<JsonNode> second, boolean hasMore) {
        // Items of different parents may have the same identifier, so whole items are compared.
        Set<JsonNode> seen = Set.copyOf(first);
        List<String> repeated = second.stream()
                .filter(seen::contains)
                .map(list.body()::identity)
                .toList();
        if (!repeated.isEmpty()) {
            steps.violated(
                    StateCheck.PAGINATION_CONSISTENCY,
                    list.body().pointer(),
                    "the next page repeats " + repeated.size() + " of " + second.size() + " items, such as "
                            + repeated.get(0));
        } else if (second.isEmpty() && hasMore) {
            steps.violated(
                    StateCheck.PAGINATION_CONSISTENCY,
                    list.body().pointer(),
                    "the next page is empty, though the list has more items");
        }
    }

    private Outcome done() {
        return new Outcome(steps.results(), List.of());
    }

    private Outcome untested(String why) {
        return new Outcome(
                steps.results(),
                List.of(new Untested(
                        StateCheck.PAGINATION_CONSISTENCY, list.operation().name(), why)));
    }
}
