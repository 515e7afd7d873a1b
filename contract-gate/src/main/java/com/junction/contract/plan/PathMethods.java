package com.junction.contract.plan;

import com.junction.contract.document.Contract;
import com.junction.contract.document.PathTemplate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The methods of each path of a document. Paths that differ only in the names of their parameters are one path. */
final class PathMethods {
    private final Map<String, Path> byShape = new LinkedHashMap<>();

    PathMethods(Contract contract) {
        contract.operations()
                .forEach(operation -> byShape.computeIfAbsent(
                                PathTemplate.of(operation.path()).shape(), Path::new)
                        .methods
                        .add(operation.method()));
    }

    /** The methods of all paths that may match a URL of a path, which is given by its {@link PathTemplate#shape()}. */
    Set<String> of(String shape) {
        Path path = new Path(shape);
        Set<String> methods = new HashSet<>();
        byShape.values().stream().filter(path::overlaps).forEach(other -> methods.addAll(other.methods));
        return methods;
    }

    /** @param urls matches the paths of URLs */
    private record Path(String shape, Pattern urls, Set<String> methods) {
        Path(String shape) {
            this(shape, urls(shape), new HashSet<>());
        }

        private static Pattern urls(String shape) {
            StringBuilder pattern = new StringBuilder();
            for (String part : shape.split("(?=\\{)|(?<=})", -1)) {
                pattern.append(part.equals("{}") ? "[^/]+" : Pattern.quote(part));
            }
            return Pattern.compile(pattern.toString());
        }

        /** Returns true if a URL can match both paths. */
        boolean overlaps(Path other) {
            return urls.matcher(other.shape).matches()
                    || other.urls.matcher(shape).matches();
        }
    }
}
