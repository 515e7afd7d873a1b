package com.junction.contract.cli;

import com.junction.contract.credential.GivenCredentials;
import com.junction.contract.credential.RequestHeader;
import com.junction.contract.secret.Secrets;
import com.junction.contract.select.OperationPattern;
import com.junction.contract.server.ServerSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options of a real server. */
final class TargetMixin {
    /** The value of {@code --unsafe-methods} without a pattern. */
    private static final String ALL = "*";

    @Option(
            names = "--target",
            paramLabel = "URL",
            description = "a real server in place of a Prism mock. Its credentials are read from the environment: "
                    + GivenCredentials.API_KEY + ", or " + GivenCredentials.PREFIX + "<SCHEME> for a security scheme")
    private Optional<String> url = Optional.empty();

    @Option(
            names = "--unsafe-methods",
            paramLabel = "PATTERN",
            arity = "0..1",
            fallbackValue = ALL,
            description = "send the target more than GET, HEAD and OPTIONS, which may change its data; with a pattern,"
                    + " only for these operations (like --include; repeatable)")
    private List<String> unsafeMethods = new ArrayList<>();

    @Option(
            names = "--header",
            paramLabel = "HEADER",
            description = "a header for each request to the target, such as \"X-Tenant: 7\" or \"X-Token: $${TOKEN}\""
                    + " with an environment variable (repeatable)")
    private List<String> headers = new ArrayList<>();

    @Option(
            names = "--rate",
            paramLabel = "N",
            description = "the most requests per second to the target (by default 5, and on this machine any number)")
    private Optional<Double> rate = Optional.empty();

    @Option(names = "--proxy", description = "send requests to the target through prism proxy")
    private boolean proxy;

    @Option(
            names = "--no-run-id",
            description = "do not send the header " + ServerSettings.RUN_HEADER + " with the id of the run")
    private boolean noRunId;

    /** @throws ParameterException if an option needs {@code --target}, which is missing */
    void check(CommandLine command) {
        for (String option : List.of("--unsafe-methods", "--header", "--rate", "--proxy", "--no-run-id")) {
            if (url.isEmpty() && command.getParseResult().hasMatchedOption(option)) {
                throw new ParameterException(command, option + " needs a real server, which --target names");
            }
        }
    }

    /**
     * The settings of the server; empty for a mock.
     *
     * @param secrets gets the secrets of the options
     */
    Optional<ServerSettings> server(Secrets secrets) {
        Map<String, String> environment = System.getenv();
        List<RequestHeader> parsed = headers.stream()
                .map(text -> RequestHeader.parse(text, environment))
                .toList();
        parsed.forEach(header -> header.secrets().forEach(secrets::add));
        return url.map(named -> new ServerSettings(
                named,
                unsafeMethods.contains(ALL),
                unsafeMethods.stream()
                        .filter(pattern -> !pattern.equals(ALL))
                        .map(OperationPattern::new)
                        .toList(),
                proxy,
                rate.map(OptionalDouble::of).orElse(OptionalDouble.empty()),
                GivenCredentials.of(environment, parsed),
                noRunId ? Optional.empty() : Optional.of(UUID.randomUUID().toString())));
    }
}
