package com.junction.contract.http;

import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/** Hosts on the loopback interface of this machine. */
public final class LoopbackHosts {
    private static final Pattern NAME = Pattern.compile("localhost|.+\\.localhost|127(\\.\\d+){3}|::1");

    private LoopbackHosts() {}

    /** Returns true if the host of a URL is a loopback address or {@code localhost}. It looks up no other name. */
    public static boolean contains(HttpUrl url) {
        return NAME.matcher(url.host()).matches();
    }
}
