package com.junction.retrofit.generator;

import java.util.List;

/** Texts that would become code, tags or control sequences if the generator printed them without escaping. */
final class HostileTexts {
    /**
     * Each text contains this marker. The generator never writes a dollar sign into a name, so the marker shows where a
     * text ended up.
     */
    static final String MARKER = "pwn$ed";

    private static final String CODE = "static { System.err.println(\"" + MARKER + "\"); " + MARKER + "(); }";

    static final List<String> ALL = List.of(
            // These texts try to leave a comment.
            "*/ " + CODE + " /*",
            "*/ " + CODE + " //",
            "*/\n" + CODE + "\n/**",
            "**/" + CODE + "/**",
            "*\n/ " + CODE + " /*",
            "* / " + MARKER + " /*",
            MARKER + "*",
            MARKER + "/",
            "/" + MARKER + "*",
            "\\u002a\\u002f " + CODE + " /*",
            "\\u002a/ " + CODE + " /*",
            "*\\u002f " + CODE + " /*",
            "\\uuuu002a\\uu002f " + CODE + " \\u002f\\u002a",
            "\\\\u002a\\\\u002f " + CODE,
            "`*/ " + CODE + " /*`",
            "`\\u002a\\u002f " + CODE + " /*`",
            "`" + MARKER + "*`/ " + CODE,
            // These texts try to leave a literal.
            "\" + " + MARKER + "() + \"",
            "\"; " + CODE + " String s = \"",
            "\"); } " + CODE + " void x() { (\"",
            "\\\" + " + MARKER + "() + \\\"",
            "\\u0022 + " + MARKER + "() + \\u0022",
            "\\\\u0022 + " + MARKER + "() + \\\\u0022",
            "\\u005c\" + " + MARKER + "() + \\u005c\"",
            MARKER + "\\",
            MARKER + "\\\\",
            MARKER + "\\u",
            MARKER + "\\uD800",
            "\"\"\"\n" + MARKER + "()\n\"\"\"",
            "' + " + MARKER + " + '",
            MARKER + "\r\n; " + CODE,
            MARKER + "\u2028; " + CODE,
            MARKER + "\u2029; " + CODE,
            MARKER + "\u0085; " + CODE,
            MARKER + "\f\u000b" + CODE,
            MARKER + "\u007f\u0080",
            // These texts try to leave a name, a type, an annotation or a declaration.
            "A { " + CODE + " } class " + MARKER,
            "A; import " + MARKER + ".*; class B",
            "A<" + MARKER + ">",
            "A extends " + MARKER,
            "a) { " + MARKER + "(); } void b(",
            "a, " + MARKER + " b",
            "@" + MARKER,
            "x = " + MARKER + ", y",
            "a." + MARKER + ".b",
            "../../../" + MARKER,
            "..\\..\\" + MARKER,
            "/etc/" + MARKER,
            "C:\\" + MARKER,
            "file\u0000" + MARKER,
            "class " + MARKER,
            "1" + MARKER,
            "module-info " + MARKER,
            // These texts are Javadoc and HTML.
            "{@link " + MARKER + "}",
            "{@code " + MARKER,
            MARKER + "}}}} {@code {",
            "@see " + MARKER,
            "\n@author " + MARKER + "\n@throws " + MARKER,
            "\n * @deprecated " + MARKER,
            "{@docRoot} {@value " + MARKER + "} {@snippet file=\"" + MARKER + "\"}",
            "<script>" + MARKER + "()</script>",
            "<img src=x onerror=" + MARKER + ">",
            "</p></code></pre><" + MARKER + ">",
            "<!-- " + MARKER,
            "&lt;script&gt; &#60; &" + MARKER + ";",
            "`<" + MARKER + ">` `{` `}` `@" + MARKER + "`",
            "https://example.org/\"onclick=\"" + MARKER,
            "javascript:" + MARKER,
            "https://example.org/*/" + MARKER,
            "http://" + MARKER + "/?a=<b>&c='\"",
            // These texts are templates, formats and patterns.
            "{{" + MARKER + "}} {{{" + MARKER + "}}} {{#" + MARKER + "}}",
            "{{=<% %>=}} <%" + MARKER + "%>",
            "${" + MARKER + "} #{" + MARKER + "} $1 \\1",
            "%s %1$s %n %x " + MARKER,
            "{" + MARKER + "} {0}",
            "Json.constant(Json.STRING, " + MARKER + ")",
            "List<" + MARKER + ">",
            "@Nullable " + MARKER,
            "[[java.lang.Runtime]] [[(]]" + MARKER + "[[imports]]",
            "\u0090java.lang.Runtime\u0094.\u0095" + MARKER + "\u009c",
            // These texts have control characters, or change the direction of text.
            "\u001b[31m" + MARKER + "\u009b2J",
            "\u001b]8;;http://" + MARKER + "\u0007link\u001b]8;;\u0007",
            "\u202e " + MARKER + " \u2066",
            "\u200f\u061c" + MARKER,
            "\ud800" + MARKER,
            MARKER + "\udc00",
            "\ufeff" + MARKER,
            "\u200b\u00ad\u180e" + MARKER,
            // These texts add lines to the manifest, to rules for R8, and to JSON.
            MARKER + "\nClass-Path: http://" + MARKER + "/x.jar",
            MARKER + "\r\n\r\nName: " + MARKER,
            MARKER + "\n-keep class **\n-dontwarn **",
            "\"] }, { \"type\": \"" + MARKER + "\", \"allDeclaredMethods\": true }, { \"a\": [\"",
            // These texts are long, or use other scripts.
            (MARKER + " ").repeat(40),
            MARKER + "x".repeat(400),
            "\u0440\u0430\u0443\u0440\u0430l " + MARKER,
            "\u05d0\u05d1\u05d2 " + MARKER,
            "\ud83d\udc69\u200d\ud83d\udcbb " + MARKER,
            "\ud835\udcd0 " + MARKER,
            " " + MARKER + " ");

    private HostileTexts() {}
}
