package com.junction.contract.sequence;

import com.junction.contract.document.ContractOperation;
import com.junction.contract.links.ListBody;
import com.junction.contract.links.Paging;
import com.junction.contract.plan.Case;
import com.junction.contract.plan.sample.MergedSchemas;
import com.junction.contract.replay.Exchange;
import com.junction.contract.resource.Polling;
import com.junction.contract.resource.Sender;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Reads a list, page by page.
 *
 * @param body where responses have the items
 * @param paging the parameters for pages, if the operation has them
 */
record ListReader(ContractOperation operation, ListBody body, Optional<Paging> paging) {
    private static final int MOST_PAGES = 50;

    static Optional<ListReader> of(ContractOperation operation, MergedSchemas schemas) {
        return ListBody.of(operation, schemas).map(body -> new ListReader(operation, body, Paging.of(operation)));
    }

    /** The items of a response; empty if it is not a success with a list. */
    Optional<List<JsonNode>> items(Exchange exchange) {
        return exchange.answer()
                .filter(answer -> exchange.isSuccess())
                .map(answer -> answer.json())
                .map(body::items);
    }

    /** The request for a page. */
    Case page(Case plain, int limit, Optional<JsonNode> position) {
        Map<String, JsonNode> parameters = new LinkedHashMap<>(plain.parameters());
        paging.ifPresent(pages -> {
            parameters.put(pages.limit().key(), JsonNodeFactory.instance.numberNode(limit));
            position.ifPresent(value -> {
                if (pages.position() != null) {
                    parameters.put(pages.position().key(), value);
                }
            });
        });
        return plain.with(parameters, plain.body());
    }

    /**
     * Searches an item. All pages are read, up to a limit. A server may need a moment until a change shows.
     *
     * @param expected whether the list should have the item
     */
    Search find(JsonNode identifier, Case plain, Sender sender, boolean expected) {
        Search search = find(identifier, plain, sender);
        for (int i = 1; i < Polling.FEW && search.isComplete() && search.item().isPresent() != expected; i++) {
            Polling.pause(i);
            search = find(identifier, plain, sender);
        }
        return search;
    }

    private Search find(JsonNode identifier, Case plain, Sender sender) {
        if (paging.isEmpty()) {
            Exchange whole = sender.send(plain).exchange();
            return new Search(
                    whole,
                    items(whole).flatMap(items -> find(identifier, items)),
                    items(whole).isPresent(),
                    false);
        }
        Paging pages = paging.get();
        int size = pages.largest();
        int number = pages.firstNumber().orElse(1);
        Optional<JsonNode> position = Optional.empty();
        Set<String> seen = new HashSet<>();
        for (int i = 0; ; i++) {
            Exchange page = sender.send(page(plain, size, position)).exchange();
            Optional<List<JsonNode>> items = items(page);
            Optional<JsonNode> found = items.flatMap(all -> find(identifier, all));
            if (found.isPresent() || items.isEmpty() || i == MOST_PAGES) {
                return new Search(page, found, items.isPresent() && i < MOST_PAGES, false);
            }
            position = pages.next(page, number, items.get().size());
            number += pages.style() == Paging.Style.OFFSET ? items.get().size() : 1;
            boolean isNew =
                    items.get().stream().map(body::identity).filter(seen::add).count() > 0;
            if (position.isEmpty() || items.get().isEmpty() || !isNew) {
                return new Search(page, Optional.empty(), true, !items.get().isEmpty() && !isNew);
            }
        }
    }

    /**
     * The end of a search.
     *
     * @param last the last exchange
     * @param isComplete whether the list was read to its end, or to the item
     * @param isRepeated whether the last page has only items of the pages before it
     */
    record Search(Exchange last, Optional<JsonNode> item, boolean isComplete, boolean isRepeated) {}

    private static Optional<JsonNode> find(JsonNode identifier, List<JsonNode> items) {
        String text = identifier.asString(identifier.toString());
        return items.stream()
                .filter(item -> has(item, text)
                        || item.valueStream().filter(JsonNode::isObject).anyMatch(inner -> has(inner, text)))
                .findFirst();
    }

    private static boolean has(JsonNode item, String identifier) {
        return item.isValueNode()
                ? isIdentifier(item, identifier)
                : item.valueStream().anyMatch(value -> value.isValueNode() && isIdentifier(value, identifier));
    }

    private static boolean isIdentifier(JsonNode value, String identifier) {
        String text = value.asString(value.toString());
        return text.equals(identifier) || text.endsWith("/" + identifier);
    }
}
