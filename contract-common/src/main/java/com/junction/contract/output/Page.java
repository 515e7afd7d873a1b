package com.junction.contract.output;

/** The style and the script that all HTML pages share. */
public final class Page {
    private static final Templates SHARED = new Templates(Page.class);

    private Page() {}

    /** Returns the style sheet. */
    public static String style() {
        return SHARED.text("page.css");
    }

    /** Returns the script that switches between light and dark. */
    public static String themeScript() {
        return SHARED.text("theme.js");
    }
}
