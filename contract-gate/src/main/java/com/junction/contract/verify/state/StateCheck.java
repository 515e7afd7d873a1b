package com.junction.contract.verify.state;

import com.junction.contract.document.ContractOperation;
import com.junction.contract.schema.Violation;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The checks that need several requests to a real server. */
public enum StateCheck {
    ENSURE_RESOURCE_AVAILABILITY("can a created resource be read?"),
    CREATE_READ_CONSISTENCY("does a resource have the values that it was created with?"),
    LIST_CONTAINS_CREATED("does the list have a created resource?"),
    UPDATE_VISIBLE("does a resource have the values of its last update, and does it keep the others?"),
    OPTIMISTIC_LOCKING("is an update with an outdated version rejected?"),
    USE_AFTER_FREE("is a deleted resource gone?"),
    PAGINATION_CONSISTENCY("does a page keep to its limit, and do pages differ?"),
    FILTER_CONSISTENCY("does a filter return only items that have its value?");

    private final String question;

    StateCheck(String question) {
        this.question = question;
    }

    /** Returns the name in reports and in the file of disabled checks. */
    public String checkName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns a violation that this check found in the response of an operation. */
    public Violation violation(ContractOperation operation, String message) {
        return violation(operation, "", message);
    }

    /**
     * Returns a violation that this check found in the response of an operation.
     *
     * @param instance the JSON pointer into the body
     */
    public Violation violation(ContractOperation operation, String instance, String message) {
        return new Violation("state", message, instance, operation.pointer()).foundBy(checkName());
    }

    /** Returns the names and questions of all checks. */
    public static Map<String, String> questions() {
        Map<String, String> questions = new TreeMap<>();
        for (StateCheck check : values()) {
            questions.put(check.checkName(), check.question);
        }
        return questions;
    }
}
