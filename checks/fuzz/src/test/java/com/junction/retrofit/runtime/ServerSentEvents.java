package com.junction.retrofit.runtime;

import java.util.ArrayList;
import java.util.List;

/** Reads events exactly as the HTML standard describes it (section 9.2.6). */
final class ServerSentEvents {
    private final List<String> events = new ArrayList<>();
    private final StringBuilder data = new StringBuilder();
    private String type = "";
    private String lastId = "";

    private ServerSentEvents() {}

    static List<String> read(String text) {
        ServerSentEvents stream = new ServerSentEvents();
        StringBuilder line = new StringBuilder();
        String body = text.startsWith("\ufeff") ? text.substring(1) : text;
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c == '\r' || c == '\n') {
                stream.line(line.toString());
                line.setLength(0);
                i += body.startsWith("\r\n", i) ? 1 : 0;
            } else {
                line.append(c);
            }
        }
        return stream.events;
    }

    static String event(String id, String type, String data) {
        return id + " " + type + " " + data;
    }

    private void line(String line) {
        if (line.isEmpty()) {
            dispatch();
        } else if (!line.startsWith(":")) {
            String[] parts = line.split(":", 2);
            String value = parts.length == 1 ? "" : parts[1];
            field(parts[0], value.startsWith(" ") ? value.substring(1) : value);
        }
    }

    private void field(String name, String value) {
        if (name.equals("event")) {
            type = value;
        } else if (name.equals("data")) {
            data.append(value).append('\n');
        } else if (name.equals("id") && value.indexOf('\0') < 0) {
            lastId = value;
        }
    }

    private void dispatch() {
        if (data.length() > 0) {
            String text = data.substring(0, data.length() - 1);
            events.add(event(lastId, type.isEmpty() ? "message" : type, text));
        }
        data.setLength(0);
        type = "";
    }
}
