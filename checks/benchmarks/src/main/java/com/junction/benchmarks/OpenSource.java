package com.junction.benchmarks;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.peers.jackson.model.Source;

/** A {@code Source} for Jackson that keeps unknown properties, as the classes of this generator and of the vendor do. */
public final class OpenSource extends Source {
    private final Map<String, Object> additional = new LinkedHashMap<>();

    /** Returns the unknown properties. */
    @JsonAnyGetter
    public Map<String, Object> additional() {
        return additional;
    }

    /** Keeps an unknown property. */
    @JsonAnySetter
    public void add(String name, Object value) {
        additional.put(name, value);
    }
}
