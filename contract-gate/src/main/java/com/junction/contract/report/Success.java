package com.junction.contract.report;

import com.junction.contract.document.ContractOperation;
import com.junction.contract.plan.Case;
import com.junction.contract.plan.CaseKind;
import java.util.List;

/** The statuses of which one must be judged before an operation counts as verified. */
public enum Success {
    /** Statuses of success (RFC 9110, section 15.3). */
    SUCCESSFUL("2xx", 200, 299),
    /** Redirections, for an operation that documents no success. */
    REDIRECTION("3xx", 300, 399),
    /** Any status, for an operation that documents only errors. */
    ANY("any", 100, 599);

    private final String word;
    private final int first;
    private final int last;

    Success(String word, int first, int last) {
        this.word = word;
        this.first = first;
        this.last = last;
    }

    /** Returns the statuses that a real server must show. */
    static Success documented(ContractOperation operation) {
        return operation.responses().stream().anyMatch(each -> each.code().matches("(?i)2(\\d\\d|XX)|default"))
                ? SUCCESSFUL
                : operation.responses().stream().anyMatch(each -> each.code().matches("(?i)3(\\d\\d|XX)"))
                        ? REDIRECTION
                        : ANY;
    }

    /** Returns the statuses that a mock must show, which is not asked for every documented status. */
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
