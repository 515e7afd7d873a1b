package com.junction.contract.render;

import com.junction.contract.report.Report;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An operation that produces values, with the operations that consume them.
 *
 * @param links the links from this operation
 */
record ProducerView(String operation, List<LinkView> links) {
    /**
     * A link to an operation that consumes values.
     *
     * @param origin whether the document declares the link or the gate inferred it
     */
    record LinkView(String operation, String origin, List<String> values) {}

    static List<ProducerView> all(Report report) {
        Map<String, List<LinkView>> links = report.links().stream()
                .collect(Collectors.groupingBy(
                        Report.Link::from,
                        LinkedHashMap::new,
                        Collectors.mapping(
                                link -> new LinkView(
                                        link.to(), link.declared() ? "declared" : "inferred", link.values()),
                                Collectors.toList())));
        return links.entrySet().stream()
                .map(each -> new ProducerView(each.getKey(), each.getValue()))
                .toList();
    }
}
