package com.junction.contract.realserver;

/** A fault of the server, and the check that must find it. One can be planted at a time. */
public enum ProjectsFault {
    // What was created
    CREATED_PROJECT_NOT_FOUND("getProject", "ensure_resource_availability", "a created project cannot be read"),
    CREATED_TASK_NOT_FOUND("getTask", "ensure_resource_availability", "a created task cannot be read"),
    UPLOADED_FILE_NOT_FOUND("downloadFile", "ensure_resource_availability", "an uploaded file cannot be read"),
    LOCATION_LEADS_NOWHERE("createTask", "ensure_resource_availability", "Location has the id of no task"),
    GET_GIVES_ANOTHER_PROJECT("getProject", "create_read_consistency", "the first project is given, whatever the id"),
    GET_GIVES_ANOTHER_TASK("getTask", "create_read_consistency", "the first task of all is given, whatever the id"),
    CREATE_LOSES_PROPERTY("createProject", "create_read_consistency", "the description is not stored"),
    CREATE_LOSES_NESTED_PROPERTY("createProject", "create_read_consistency", "the role of the owner is not stored"),
    CREATE_ROUNDS_NUMBER("createProject", "create_read_consistency", "the budget is cut to an integer"),
    CREATE_CUTS_TEXT("createProject", "create_read_consistency", "a name has at most 4 characters"),
    CREATE_LOSES_ITEMS("createTask", "create_read_consistency", "only the first label is stored"),
    CREATE_SHIFTS_DATE("createTask", "create_read_consistency", "a due date is stored a day early"),
    CREATE_IGNORES_STATUS("createTask", "create_read_consistency", "a new task is open, whatever was sent"),
    CREATE_GARBLES_TEXT("createProject", "create_read_consistency", "UTF-8 is read as ISO 8859-1"),
    READ_LOSES_PROPERTY("getTask", "create_read_consistency", "the estimate is null whenever a task is read"),
    DOWNLOAD_DIFFERS("downloadFile", "create_read_consistency", "the last byte of a file is lost"),
    DOWNLOAD_IS_EMPTY("downloadFile", "create_read_consistency", "a file has no bytes"),
    LIST_OMITS_CREATED_PROJECT("listProjects", "list_contains_created", "a project is listed after its first update"),
    LIST_OMITS_CREATED_TASK("listTasks", "list_contains_created", "a task is listed after its first update"),
    LIST_IS_EMPTY("listTasks", "list_contains_created", "the list has no items"),

    // What was changed
    PATCH_CHANGES_NO_PROJECT("updateProject", "update_visible", "nothing is changed, and 200 answered"),
    PATCH_CHANGES_NO_TASK("updateTask", "update_visible", "nothing is changed, and 200 answered"),
    PATCH_IS_NOT_STORED("updateTask", "update_visible", "the answer has the change, but it is not stored"),
    PATCH_RESETS_OTHERS("updateTask", "update_visible", "other properties get their defaults"),
    PATCH_IGNORES_NULL("updateProject", "update_visible", "null does not remove a value"),
    PUT_CHANGES_NOTHING("replaceTask", "update_visible", "nothing is changed, and 200 answered"),
    PUT_IS_NOT_STORED("replaceProject", "update_visible", "the answer has the change, but it is not stored"),
    PUT_LOSES_PROPERTY("replaceTask", "update_visible", "the due date of the body is ignored"),

    // What was deleted
    DELETED_PROJECT_STILL_READ("getProject", "use_after_free", "a deleted project is still answered with 200"),
    DELETE_DELETES_NO_TASK("deleteTask", "use_after_free", "nothing is deleted, and 204 answered"),
    DELETED_FILE_STILL_READ("downloadFile", "use_after_free", "a deleted file can be downloaded"),
    DELETED_TASK_IS_EMPTY("getTask", "use_after_free", "a deleted task is answered with 204 instead of 404"),
    DELETED_TASK_FAILS("getTask", "not_a_server_error", "a deleted task is answered with 500"),
    DELETE_AGAIN_FAILS("deleteTask", "not_a_server_error", "deleting a task again is answered with 500"),
    PARENT_IGNORED("getTask", "use_after_free", "the project of the path is ignored, even a deleted one"),

    // Pages
    EVERY_CURSOR_GIVES_THE_SAME_PAGE("listProjects", "pagination_consistency", "the cursor is ignored"),
    PAGES_OVERLAP("listProjects", "pagination_consistency", "a page begins with the last project of the page before"),
    PAGES_NEVER_END("listProjects", "pagination_consistency", "the last page is its own next page"),
    LIMIT_IGNORED_FOR_PROJECTS("listProjects", "pagination_consistency", "a page has up to 20 projects"),
    LIMIT_IGNORED_FOR_TASKS("listTasks", "pagination_consistency", "a page has up to 10 tasks"),
    LIMIT_OFF_BY_ONE("listTasks", "pagination_consistency", "a page has one task more than the limit"),
    OFFSET_IGNORED("listTasks", "pagination_consistency", "every page begins with the first task"),
    OFFSET_OFF_BY_ONE("listTasks", "pagination_consistency", "a page begins one task too early"),
    OFFSET_FROM_THE_END("listTasks", "pagination_consistency", "pages after the first are in the other order"),

    // Filters
    STATUS_IGNORED("listTasks", "filter_consistency", "the status is ignored"),
    STATUS_INVERTED("listTasks", "filter_consistency", "tasks of all other statuses are given"),
    STATUS_CONFUSED("listTasks", "filter_consistency", "done tasks are given for in_progress"),

    // Versions
    STALE_VERSION_REPLACED("replaceProject", "optimistic_locking", "If-Match may have any version"),
    STALE_VERSION_UPDATED("updateProject", "optimistic_locking", "If-Match may have any version"),
    STALE_VERSION_DELETED("deleteProject", "optimistic_locking", "If-Match may have any version"),
    VERSION_NEVER_CHANGES("updateProject", "optimistic_locking", "the ETag stays the same after an update"),
    IF_MATCH_NOT_REQUIRED("replaceProject", "missing_required_parameter", "an update needs no If-Match"),
    ETAG_MISSING("getProject", "response_headers_conformance", "there is no ETag"),
    ETAG_MALFORMED("getProject", "response_headers_conformance", "the ETag has no quotes"),

    // Bodies that violate their schemas
    WRONG_TYPE_IN_LIST("listProjects", "response_schema_conformance", "a budget in a list is a text"),
    WRONG_TYPE_IN_GET("getProject", "response_schema_conformance", "the name of a project is a number"),
    WRONG_TYPE_OF_TOTAL("listTasks", "response_schema_conformance", "the total is a text"),
    WRONG_TYPE_AFTER_UPDATE("updateTask", "response_schema_conformance", "the priority is a text after an update"),
    REQUIRED_PROPERTY_MISSING("getTask", "response_schema_conformance", "a task has no created_at"),
    REQUIRED_PROPERTY_MISSING_IN_LIST("listTasks", "response_schema_conformance", "tasks in a list have no status"),
    REQUIRED_PROPERTY_MISSING_AFTER_UPDATE("replaceProject", "response_schema_conformance", "the project has no id"),
    DATE_TIME_IN_ANOTHER_FORMAT("getTask", "response_schema_conformance", "created_at is 01.03.2026 09:00"),
    DATE_TIME_WITHOUT_ZONE("createTask", "response_schema_conformance", "created_at has no time zone"),
    NULL_WHERE_NOT_NULLABLE("getTask", "response_schema_conformance", "an empty list of labels is null"),
    UNDOCUMENTED_ENUM_VALUE("listTasks", "response_schema_conformance", "open tasks are called todo"),
    VALUE_OUT_OF_BOUNDS("getTask", "response_schema_conformance", "priorities are from 10 to 50"),
    LIST_WITHOUT_ITS_OBJECT("listTasks", "response_schema_conformance", "the answer is the array alone"),
    FILE_SIZE_AS_TEXT("uploadFile", "response_schema_conformance", "the size of a file is a text"),
    ERROR_VIOLATES_ITS_SCHEMA("getTask", "response_schema_conformance", "the status of a 404 is a text"),

    // Other parts of answers
    ERROR_IS_NO_PROBLEM("createTask", "content_type_conformance", "errors are application/json"),
    ERROR_IS_HTML("listTasks", "content_type_conformance", "a 400 is a page in HTML"),
    WRONG_MEDIA_TYPE("getTask", "content_type_conformance", "a task is sent as text/plain"),
    MALFORMED_ANSWER("getProject", "response_schema_conformance", "the JSON of a project ends with a comma"),
    EMPTY_ANSWER("updateProject", "content_type_conformance", "the 200 has no body"),
    CUT_OFF_ANSWER("listTasks", "response_received", "the connection is closed before the end of the body"),
    LOCATION_MISSING("createProject", "response_headers_conformance", "there is no Location"),
    WRONG_STATUS("createTask", "status_code_conformance", "the status is 200 instead of 201"),
    WRONG_STATUS_OF_DELETE("deleteProject", "status_code_conformance", "the status is 200 instead of 204"),
    UNDOCUMENTED_STATUS("updateTask", "status_code_conformance", "a finished task is answered with 409"),
    NOT_FOUND_AS_BAD_REQUEST("getTask", "status_code_conformance", "an unknown task is answered with 418"),

    // Failures
    UPLOAD_FAILS("uploadFile", "not_a_server_error", "every upload is answered with 500"),
    MALFORMED_JSON_FAILS("createProject", "not_a_server_error", "malformed JSON is answered with 500"),
    EMPTY_BODY_FAILS("updateTask", "not_a_server_error", "a missing body is answered with 500"),
    EMPTY_OBJECT_FAILS("updateTask", "not_a_server_error", "{} is answered with 500"),
    WRONG_CONTENT_TYPE_FAILS("createTask", "not_a_server_error", "another Content-Type is answered with 500"),
    NUL_FAILS("createProject", "not_a_server_error", "NUL in a text is answered with 500"),
    NUL_IN_QUERY_FAILS("listProjects", "not_a_server_error", "NUL in the query is answered with 500"),
    LONG_TEXT_FAILS("createTask", "not_a_server_error", "a title of over 1,000 characters is answered with 500"),
    EMOJI_FAILS("createTask", "not_a_server_error", "characters beyond the basic plane are answered with 500"),
    NULL_FAILS("createTask", "not_a_server_error", "a due date of null is answered with 500"),
    DUPLICATE_QUERY_FAILS("listTasks", "not_a_server_error", "a repeated query parameter is answered with 500"),
    LARGE_INTEGER_FAILS("listTasks", "not_a_server_error", "an offset above 2^31 is answered with 500"),
    LETTERS_FOR_INTEGER_FAIL("listProjects", "not_a_server_error", "a limit that is no number is answered with 500"),
    UNACCEPTABLE_FAILS("getProject", "not_a_server_error", "an Accept that cannot be met is answered with 500"),
    UNKNOWN_ID_FAILS("getProject", "not_a_server_error", "an unknown id is answered with 500"),
    WRONG_TOKEN_FAILS("getProject", "not_a_server_error", "a wrong token is answered with 500"),
    EMPTY_RESULT_FAILS("listTasks", "not_a_server_error", "a filter without results is answered with 500"),

    // Input
    INVALID_TEXT_ACCEPTED("createTask", "negative_data_rejection", "a title may have any length"),
    MISSING_PROPERTY_ACCEPTED("createTask", "negative_data_rejection", "a task needs no title"),
    UNKNOWN_PROPERTY_ACCEPTED("createProject", "negative_data_rejection", "unknown properties are ignored"),
    UNKNOWN_STATUS_ACCEPTED("listTasks", "negative_data_rejection", "an unknown status is ignored"),
    LIMIT_OUT_OF_BOUNDS_ACCEPTED("listProjects", "negative_data_rejection", "any limit is accepted"),
    MISSING_BODY_ACCEPTED("createTask", "missing_required_parameter", "a task without a body is created"),
    MISSING_PARAMETER_ACCEPTED("uploadFile", "missing_required_parameter", "a file needs no name"),
    VALID_NUMBER_REFUSED("createTask", "positive_data_acceptance", "the priority 5 is refused"),
    VALID_NULL_REFUSED("createProject", "positive_data_acceptance", "null is refused for a description"),
    VALID_LIMIT_REFUSED("listTasks", "positive_data_acceptance", "the largest limit is refused"),
    MALFORMED_JSON_ACCEPTED("createProject", "malformed_body", "a project is created from malformed JSON"),
    CUT_OFF_JSON_ACCEPTED("createTask", "malformed_body", "a task is created from JSON that was cut off"),
    ANY_CONTENT_TYPE_ACCEPTED("createTask", "unsupported_media_type", "any Content-Type is read as JSON"),

    // Credentials
    NO_CREDENTIALS_ACCEPTED("listTasks", "ignored_auth", "no credentials are needed"),
    ANY_TOKEN_ACCEPTED("every operation", "ignored_auth", "any bearer token is accepted"),
    ANY_TOKEN_ACCEPTED_ONCE("deleteTask", "ignored_auth", "any bearer token is accepted, by one operation"),
    EXPIRED_TOKEN_ACCEPTED("getProject", "ignored_auth", "any JSON Web Token is accepted, an expired one too"),
    WRONG_SCHEME_ACCEPTED("createProject", "ignored_auth", "Basic is accepted with any user and password"),
    API_KEY_IGNORED("deleteFile", "ignored_auth", "no API key is needed"),
    ANY_API_KEY_ACCEPTED("uploadFile", "ignored_auth", "any API key is accepted"),
    NO_WWW_AUTHENTICATE("every operation", "authenticate_header", "a 401 has no WWW-Authenticate"),

    // Methods
    NO_ALLOW("every operation", "allow_header", "a 405 has no Allow"),
    UNDEFINED_METHOD_ACCEPTED("listTasks", "unsupported_method", "other methods are answered as GET"),

    // Internals
    STACK_TRACE_IN_400("listTasks", "no_internals_leaked", "a 400 has the stack trace of the server"),
    STACK_TRACE_IN_404("getTask", "no_internals_leaked", "a 404 has a traceback of Python"),
    SQL_IN_422("createTask", "no_internals_leaked", "a 422 has the error of the database"),
    SQL_IN_500("createProject", "no_internals_leaked", "NUL is answered with the error of the database"),
    FILE_PATH_IN_404("downloadFile", "no_internals_leaked", "a 404 has the path of the file on the server"),
    EXCEPTION_IN_400("createProject", "no_internals_leaked", "a 400 has the exception of the parser");

    private final String operation;
    private final String check;
    private final String description;

    ProjectsFault(String operation, String check, String description) {
        this.operation = operation;
        this.check = check;
        this.description = description;
    }

    /** Returns the operation of the document that has the fault, or a path. */
    public String operation() {
        return operation;
    }

    /** Returns the name of the check that must find it. */
    public String check() {
        return check;
    }

    @Override
    public String toString() {
        return name() + ": " + operation + ": " + description;
    }
}
