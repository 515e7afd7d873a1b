package com.junction.contract.realserver;

import java.util.Locale;

/** Checks the credentials of requests. */
final class Access {
    private final Behaviour behaviour;

    Access(Behaviour behaviour) {
        this.behaviour = behaviour;
    }

    void check(Operation operation, Received request) {
        boolean allowed = operation.credential == Operation.Credential.BEARER
                ? isBearerAllowed(operation, request.header("Authorization").orElse(""))
                : isKeyAllowed(operation, request.header("X-Api-Key").orElse(""));
        if (!allowed) {
            boolean isGiven = request.header("Authorization").isPresent()
                    || request.header("X-Api-Key").isPresent();
            if (isGiven && behaviour.variant().has(Habit.FORBIDDEN)) {
                throw Refusal.of(403, "Forbidden", "The credentials are wrong.");
            }
            Refusal refusal = Refusal.of(401, "Unauthorized", "The credentials are missing or wrong.");
            throw behaviour.has(ProjectsFault.NO_WWW_AUTHENTICATE)
                    ? refusal
                    : refusal.with("WWW-Authenticate", challenge(operation));
        }
    }

    private static String challenge(Operation operation) {
        return operation.credential == Operation.Credential.BEARER
                ? "Bearer realm=\"projects\""
                : "ApiKey realm=\"projects\"";
    }

    private boolean isBearerAllowed(Operation operation, String authorization) {
        int space = authorization.indexOf(' ');
        String scheme = space < 0 ? authorization : authorization.substring(0, space);
        String token = space < 0 ? "" : authorization.substring(space + 1).strip();
        boolean isBearer = scheme.toLowerCase(Locale.ROOT).equals("bearer");
        boolean isRight = isBearer && token.equals(ProjectsServer.TOKEN);
        if (operation == Operation.GET_PROJECT
                && isBearer
                && !isRight
                && behaviour.has(ProjectsFault.WRONG_TOKEN_FAILS)) {
            throw Refusal.failure();
        }
        return isRight
                || behaviour
                        .fault()
                        .filter(fault -> switch (fault) {
                            case NO_CREDENTIALS_ACCEPTED ->
                                operation == Operation.LIST_TASKS && authorization.isEmpty();
                            case ANY_TOKEN_ACCEPTED -> isBearer && !token.isEmpty();
                            case ANY_TOKEN_ACCEPTED_ONCE ->
                                operation == Operation.DELETE_TASK && isBearer && !token.isEmpty();
                            case EXPIRED_TOKEN_ACCEPTED ->
                                operation == Operation.GET_PROJECT && isBearer && token.split("\\.").length == 3;
                            case WRONG_SCHEME_ACCEPTED ->
                                operation == Operation.CREATE_PROJECT && scheme.equalsIgnoreCase("basic");
                            default -> false;
                        })
                        .isPresent();
    }

    private boolean isKeyAllowed(Operation operation, String key) {
        return key.equals(ProjectsServer.KEY)
                || (operation == Operation.DELETE_FILE && behaviour.has(ProjectsFault.API_KEY_IGNORED))
                || (operation == Operation.UPLOAD_FILE
                        && !key.isEmpty()
                        && behaviour.has(ProjectsFault.ANY_API_KEY_ACCEPTED));
    }
}
