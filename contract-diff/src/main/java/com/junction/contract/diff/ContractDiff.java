package com.junction.contract.diff;

import com.junction.contract.diff.schema.JavaExtensions;
import com.junction.contract.diff.schema.Side;
import com.junction.contract.document.Contract;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.PathTemplate;
import com.junction.contract.tree.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The differences between two documents.
 *
 * @param before the old document
 * @param after the new document
 * @param changes in the order of the new document; removed operations are last
 */
public record ContractDiff(Contract before, Contract after, List<Change> changes) {
    /**
     * Compares two documents.
     *
     * @param closedEnums the extension that marks an enum that never gets new values; may be empty
     */
    public static ContractDiff of(Contract old, Contract now, String closedEnums) {
        DiffSide before = new DiffSide(old, closedEnums);
        DiffSide after = new DiffSide(now, closedEnums);
        Changes changes = new Changes();
        info(old, now, changes);
        servers(before, after, changes);
        Map<String, ContractOperation> were = byPath(old.operations());
        Map<String, ContractOperation> are = byPath(now.operations());
        are.forEach((key, operation) -> {
            ContractOperation past = were.get(key);
            if (past == null) {
                changes.add(
                        Rule.OPERATION_ADDED,
                        operation.name(),
                        Side.REQUEST,
                        "",
                        operation.pointer(),
                        operation.name() + " is new");
            } else {
                new OperationComparison(before, after, past, operation, false, changes).compare();
                byServer(before, after, old.callbacks(past), now.callbacks(operation), changes);
            }
        });
        byServer(before, after, old.webhooks(), now.webhooks(), changes);
        were.forEach((key, operation) -> {
            if (!are.containsKey(key)) {
                changes.add(
                        Rule.OPERATION_REMOVED,
                        operation.name(),
                        Side.REQUEST,
                        "",
                        operation.pointer(),
                        operation.name() + " is gone");
            }
        });
        return new ContractDiff(old, now, changes.all());
    }

    /** The operations by method and path. The names of path parameters do not matter. */
    private static Map<String, ContractOperation> byPath(List<ContractOperation> operations) {
        Map<String, ContractOperation> byPath = new LinkedHashMap<>();
        operations.forEach(operation -> byPath.put(PathTemplate.withoutNames(operation.name()), operation));
        return byPath;
    }

    /** Compares webhooks and callbacks, whose requests are sent by the server. */
    private static void byServer(
            DiffSide before,
            DiffSide after,
            List<ContractOperation> old,
            List<ContractOperation> now,
            Changes changes) {
        Map<String, ContractOperation> were = byPath(old);
        Map<String, ContractOperation> are = byPath(now);
        are.forEach((key, request) -> {
            ContractOperation past = were.get(key);
            if (past == null) {
                String message = request.name() + " is new";
                changes.add(Rule.WEBHOOK_ADDED, request.name(), Side.RESPONSE, "", request.pointer(), message);
            } else {
                new OperationComparison(before, after, past, request, true, changes).compare();
            }
        });
        were.forEach((key, request) -> {
            if (!are.containsKey(key)) {
                String message = request.name() + " is gone";
                changes.add(Rule.WEBHOOK_REMOVED, request.name(), Side.RESPONSE, "", request.pointer(), message);
            }
        });
    }

    /** Compares the info object, except for the version, which is expected to change. */
    private static void info(Contract old, Contract now, Changes changes) {
        JsonNode was = old.root().path("info");
        JsonNode is = now.root().path("info");
        Stream.concat(was.propertyNames().stream(), is.propertyNames().stream())
                .distinct()
                .filter(name -> !name.equals("version") && !was.path(name).equals(is.path(name)))
                .forEach(name -> changes.add(
                        Rule.DESCRIPTION_CHANGED, "", Side.REQUEST, "info", "/info/" + name, name + " changed"));
    }

    private static void servers(DiffSide old, DiffSide now, Changes changes) {
        Map<String, String> were = servers(old);
        Map<String, String> are = servers(now);
        were.forEach((url, name) -> {
            if (!are.containsKey(url)) {
                changes.add(Rule.SERVER_REMOVED, "", Side.REQUEST, "servers", "/servers", url + " is gone");
            } else if (!name.equals(are.get(url))) {
                changes.add(Rule.SERVER_RENAMED, "", Side.REQUEST, "servers", "/servers", url + " has another name");
            }
        });
        are.keySet().stream()
                .filter(url -> !were.containsKey(url))
                .forEach(url ->
                        changes.add(Rule.SERVER_ADDED, "", Side.REQUEST, "servers", "/servers", url + " is new"));
    }

    private static Map<String, String> servers(DiffSide side) {
        Map<String, String> names = new LinkedHashMap<>();
        Place all = side.tree().root().child("servers");
        all.node()
                .forEach(server -> names.put(
                        server.path("url").asString(""),
                        server.path(JavaExtensions.SERVER_NAME).asString("")));
        return names;
    }

    /** The highest level of all changes for values of a direction. */
    public Level level(Side side) {
        return changes.stream().map(change -> change.level(side)).reduce(Level.NONE, Level::or);
    }

    /** The highest level of all changes. */
    public Level level() {
        return level(Side.REQUEST).or(level(Side.RESPONSE));
    }
}
