package com.junction.contract.realserver;

/** Ends a request with a problem as the answer. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Answer answer;

    Refusal(Answer answer) {
        super(null, null, false, false);
        this.answer = answer;
    }

    static Refusal of(int status, String title, String detail) {
        return new Refusal(Answer.problem(status, title, detail));
    }

    static Refusal badRequest(String detail) {
        return of(400, "Bad Request", detail);
    }

    static Refusal notFound() {
        return of(404, "Not Found", "There is no such resource.");
    }

    static Refusal gone() {
        return of(410, "Gone", "The resource was deleted.");
    }

    static Refusal unprocessable(String detail) {
        return of(422, "Unprocessable Content", detail);
    }

    /** An error of the server itself. */
    static Refusal failure() {
        return of(500, "Internal Server Error", "Something went wrong.");
    }

    Refusal with(String header, String value) {
        return new Refusal(answer.with(header, value));
    }

    Answer answer() {
        return answer;
    }
}
