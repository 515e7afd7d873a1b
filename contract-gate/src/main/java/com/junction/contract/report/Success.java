package com.junction.contract.report;

import com.junction.contract.document.ContractOperation;
import com.junction.contract.plan.Case;
import com.junction.contract.plan.CaseKind;
import java.util.List;

/** The statuses of an operation of which one must be judged before the operation counts as verified. */
public enum Success {
    /** Those of success (RFC 9110, section 15.3). */
    SUCCESSFUL("2xx", 200, 299),
    /** Redirections, for an operation that documents nothing better. */
    REDIRECTION("3xx", 300, 399),
    /** Any, for an operation that documents nothing but errors. */
    ANY("any", 100, 599);

    private final String word;
    private final int first;
    private final int last;

    Success(String word, int first, int last) {
        this.word = word;
        this.first = first;
        this.last = last;
    }

    /** What the document says. */
    static Success documented(ContractOperation operation) {
        return operation.responses().stream().anyMatch(each -> each.code().matches("(?i)2(\\d\\d|XX)|default"))
                ? SUCCESSFUL
                : operation.responses().stream().anyMatch(each -> each.code().matches("(?i)3(\\d\\d|XX)"))
                        ? REDIRECTION
                        : ANY;
    }

    /** What a mock can be asked for: it is not asked for every status that the document has. */
    static Success asked(List<Case> cases) {
        List<Integer> asked = cases.stream()
                .filter(planned -> planned.kind() == CaseKind.VALID)
                .flatMap(planned -> planned.status().stream())
                .toList();
        return asked.stream().anyMatch(SUCCESSFUL::includes)
                ? SUCCESSFUL
                : asked.stream().anyMatch(REDIRECTION::includes) ? REDIRECTION : ANY;
    }

    boolean includes(int status) {
        return status >= first && status <= last;
    }

    @Override
    public String toString() {
        return word;
    }
}
