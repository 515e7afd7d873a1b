package com.junction.contract.verify.leak;

import java.util.List;

/** How languages print where an error happened. */
final class StackTraces {
    /** A file of a script, in a URL or in a file system. */
    private static final String SCRIPT =
            "(?:(?:file:|webpack:|/|[A-Za-z]:\\\\)[^\\s()]{1,300}\\.[cm]?[jt]sx?|node:[\\w/]{1,100}"
                    + "|internal/[\\w/]{1,100}\\.js):\\d{1,7}:\\d{1,7}";

    static final List<LeakPattern> PATTERNS = List.of(
            new LeakPattern(
                    "a stack trace of Java",
                    "at ",
                    "\\bat [\\w.$/@<>-]{3,300}\\((?:[\\w$-]{1,100}\\.(?:java|kt|scala|groovy|clj):\\d{1,7}"
                            + "|Native Method|Unknown Source)\\)"),
            new LeakPattern(
                    "a stack trace of Java", "Caused by: ", "Caused by: (?:[\\w$]{1,100}\\.){1,20}[\\w$]{1,100}"),
            new LeakPattern(
                    "a stack trace of .NET",
                    "at ",
                    "\\bat [\\w.`+<>|\\[\\],$-]{3,300}\\([^()\\n]{0,300}\\) in [^\\n]{1,300}:line \\d{1,7}"),
            new LeakPattern(
                    "a stack trace of .NET",
                    "   at ",
                    "(?:^|\\n) {3}at (?:[\\w`+<>|]{1,100}\\.){2,20}[\\w`+<>|\\[\\],]{1,200}\\([^()\\n]{0,300}\\)"),
            new LeakPattern(
                    "a stack trace of .NET",
                    "--- End of ",
                    "--- End of (?:stack trace from previous location|inner exception stack trace)"),
            new LeakPattern("a stack trace of Python", "Traceback (", "Traceback \\(most recent call last\\)"),
            new LeakPattern("a stack trace of Python", "File \"", "File \"[^\"\\n]{1,300}\", line \\d{1,7}"),
            new LeakPattern(
                    "a stack trace of JavaScript", "at ", "\\bat (?:async )?(?:[\\w.$<>\\[\\] ]{1,150} \\()?" + SCRIPT),
            new LeakPattern("a stack trace of PHP", "#", "#\\d{1,3} (?:/|[A-Za-z]:\\\\)[^\\s(]{1,300}\\(\\d{1,7}\\): "),
            new LeakPattern(
                    "an error of PHP",
                    "line ",
                    "\\bin (?:<b>)?[^\\s<>]{1,300}\\.php(?:</b>)? on line (?:<b>)?\\d{1,7}"),
            new LeakPattern("a stack trace of Ruby", ".rb:", "[\\w/.-]{1,300}\\.rb:\\d{1,7}:in [`'][^'\\n]{1,200}'"),
            new LeakPattern("a stack trace of Go", "goroutine ", "\\bgoroutine \\d{1,9} \\[[a-z ,0-9()]{1,60}\\]:"),
            new LeakPattern("a stack trace of Go", ".go:", "[\\w/.@-]{1,300}\\.go:\\d{1,7} \\+0x[0-9a-f]{1,16}"),
            new LeakPattern("a stack trace of Go", "runtime error: ", "\\bruntime error: [a-z]"),
            new LeakPattern(
                    "a stack trace of Rust",
                    "panicked at ",
                    "\\bthread '[^'\\n]{1,100}' (?:\\(\\d{1,9}\\) )?panicked at "),
            new LeakPattern(
                    "a stack trace of Elixir",
                    ".ex",
                    "\\([\\w.-]{1,60} \\d[\\w.-]{0,30}\\) [\\w/.-]{1,200}\\.exs?:\\d{1,7}:"),
            new LeakPattern("an error of Perl", "line ", "\\bat /[^\\s]{1,300}\\.(?:pl|pm|cgi) line \\d{1,7}"));

    private StackTraces() {}
}
