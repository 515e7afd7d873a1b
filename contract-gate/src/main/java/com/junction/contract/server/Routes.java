package com.junction.contract.server;

import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.PathTemplate;
import com.junction.document.PercentEncoding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import okhttp3.HttpUrl;

/** Finds the operations that a server may take a request for, however it reads the path. */
final class Routes {
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
        return Stream.concat(readings(url), readings(url).map(Routes::withoutMatrixParameters))
                .flatMap(reading -> of(method, reading).stream())
                .distinct()
                .toList();
    }

    /** Whether the document describes a method and a URL, however its path is read. */
    boolean describes(String method, HttpUrl url) {
        return readings(url).noneMatch(reading -> of(method, reading).isEmpty());
    }

    private List<ContractOperation> of(String method, String reading) {
        return belowBase(normalized(reading))
                .map(path -> mostLiteral(routes.stream()
                        .filter(route -> route.operation().method().equals(method)
                                && route.path().matcher(path).matches())
                        .toList()))
                .orElse(List.of())
                .stream()
                .map(Route::operation)
                .toList();
    }

    /** Concrete paths are matched before templated ones (OpenAPI, Paths Object). */
    private static List<Route> mostLiteral(List<Route> matching) {
        int most = matching.stream().mapToInt(Route::literals).max().orElse(0);
        return matching.stream().filter(route -> route.literals() == most).toList();
    }

    private Optional<String> belowBase(String path) {
        return Stream.of(base, PercentEncoding.decode(base))
                .filter(start -> path.regionMatches(true, 0, start + "/", 0, start.length() + 1))
                .findFirst()
                .map(start -> path.substring(start.length()));
    }

    /** The path with slashes as they are encoded, and decoded once and twice. */
    private static Stream<String> readings(HttpUrl url) {
        String path = url.encodedPath();
        String once = PercentEncoding.decode(path);
        String slashesEncoded = PercentEncoding.decode(path.replaceAll("(?i)%(2f|5c)", "%25$1"));
        return Stream.of(slashesEncoded, once, PercentEncoding.decode(once)).distinct();
    }

    private static String withoutMatrixParameters(String path) {
        return path.replaceAll(";[^/]*", "");
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
