package com.junction.contract.server;

import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.PathTemplate;
import com.junction.document.PercentEncoding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import okhttp3.HttpUrl;

/** Finds the operations that a server may take a request for, however it reads the path. */
final class Routes {
    /** Servers and the proxies before them decode a path once or twice. */
    private static final int DECODINGS = 2;

    private final String base;
    private final List<Route> routes;

    /** @param base the URL that all paths are below */
    Routes(HttpUrl base, List<ContractOperation> operations) {
        this.base = base.encodedPath().replaceFirst("/$", "");
        this.routes = operations.stream().map(Route::of).toList();
    }

    /** @param literals how many characters of the path are literal */
    private record Route(ContractOperation operation, Pattern path, int literals) {
        static Route of(ContractOperation operation) {
            StringBuilder path = new StringBuilder();
            String shape = normalized(
                    PercentEncoding.decode(PathTemplate.of(operation.path()).shape()));
            for (String part : shape.split("(?<=\\{})|(?=\\{})", -1)) {
                path.append(part.equals("{}") ? "[^/]*" : Pattern.quote(part));
            }
            return new Route(
                    operation,
                    Pattern.compile(path.toString(), Pattern.CASE_INSENSITIVE | Pattern.DOTALL),
                    shape.replace("{}", "").length());
        }
    }

    /** The operations with a method that may take a URL: for each reading of its path, the most literal ones. */
    List<ContractOperation> of(String method, HttpUrl url) {
        return readings(url.encodedPath()).stream()
                .flatMap(reading -> belowBase(reading).stream())
                .flatMap(path -> mostLiteral(routes.stream()
                                .filter(route -> route.operation().method().equals(method)
                                        && route.path().matcher(path).matches())
                                .toList())
                        .stream())
                .map(Route::operation)
                .distinct()
                .toList();
    }

    /** Concrete paths are matched before templated ones (OpenAPI, Paths Object). */
    private static List<Route> mostLiteral(List<Route> matching) {
        int most = matching.stream().mapToInt(Route::literals).max().orElse(0);
        return matching.stream().filter(route -> route.literals() == most).toList();
    }

    /** Whether a URL is below the base URL, however its path is read. */
    boolean isBelowBase(HttpUrl url) {
        return readings(url.encodedPath()).stream()
                .allMatch(reading -> belowBase(reading).isPresent());
    }

    private Optional<String> belowBase(String path) {
        return Stream.of(base, PercentEncoding.decode(base))
                .filter(start -> path.regionMatches(true, 0, start + "/", 0, start.length() + 1))
                .findFirst()
                .map(start -> path.substring(start.length()));
    }

    private static Set<String> readings(String encodedPath) {
        Set<String> readings = new LinkedHashSet<>();
        String path = encodedPath;
        for (int i = 0; i <= DECODINGS; i++) {
            readings.add(normalized(path));
            readings.add(normalized(path.replaceAll(";[^/]*", "")));
            path = PercentEncoding.decode(path);
        }
        return readings;
    }

    /** The path without dot segments, backslashes and empty segments. */
    private static String normalized(String path) {
        List<String> segments = new ArrayList<>();
        for (String segment : path.replace('\\', '/').split("/+", 0)) {
            if (segment.equals("..")) {
                if (!segments.isEmpty()) {
                    segments.remove(segments.size() - 1);
                }
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.add(segment);
            }
        }
        return "/" + String.join("/", segments);
    }
}
