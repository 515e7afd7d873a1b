package com.junction.contract.verify.leak;

import java.util.List;

/** Absolute paths of the files of a program. */
final class FilePaths {
    private static final String WHAT = "the path of a file of the server";

    private static final String EXTENSIONS =
            "\\.(?:[cm]?[jt]sx?|py|pyc|rb|erb|php|phtml|java|kt|scala|groovy|class|jar|war|jsp"
                    + "|go|rs|cs|cshtml|vb|dll|exe|cpp|cc|exs?|erl|pl|pm|lua|sqlite3?|conf|ini|properties)(?!\\w)";

    /** A path that is not a part of a URL, and not the address of a script or a link in HTML. */
    private static final String START = "(?<![\\w/.:~%-])(?<!(?:src|href|action)=[\"'])/";

    private static final String REST = "/[\\w.@+/-]{1,300}";

    static final List<LeakPattern> PATTERNS = List.of(
            new LeakPattern(
                    WHAT,
                    "/",
                    START + "(?:usr|home|var|opt|srv|root|Users|private|etc|tmp|nix|mnt)" + REST + EXTENSIONS),
            // These may also be paths of URLs.
            new LeakPattern(
                    WHAT,
                    "/",
                    START + "(?:app|src|code|data|build|dist|project|workspace|function|layers|go)" + REST + EXTENSIONS
                            + "(?::\\d|\\(\\d|\",? ?(?:on )?line \\d)"),
            new LeakPattern(WHAT, "-packages/", START + "[\\w.@+/-]{1,300}/(?:site|dist)-packages/[\\w.@+/-]{1,300}"),
            new LeakPattern(WHAT, "/node_modules/", START + "[\\w.@+/-]{1,300}/node_modules/[\\w.@+/-]{1,300}"),
            new LeakPattern(
                    WHAT,
                    ":\\",
                    "(?<![A-Za-z0-9])[A-Za-z]:\\\\(?:[^\\\\/:*?\"<>|\\n]{1,100}\\\\){0,20}[\\w .@+()-]{1,100}"
                            + EXTENSIONS),
            new LeakPattern(
                    "an error of a file system",
                    "",
                    "\\bE(?:NOENT|ACCES|ISDIR|NOTDIR|PERM|EXIST|NAMETOOLONG|MFILE): [a-z ,]{3,80}, \\w{2,20} '"),
            new LeakPattern("an error of a file system", "[Errno ", "\\[Errno \\d{1,3}\\] [A-Z][a-z]"),
            new LeakPattern(
                    "an error of a file system",
                    "/",
                    "\\b(?:open|stat|lstat|mkdir|remove|rename|read|write) /[^\\s:]{1,300}: "
                            + "(?:no such file or directory|permission denied|file exists|is a directory|not a directory)"));

    private FilePaths() {}
}
