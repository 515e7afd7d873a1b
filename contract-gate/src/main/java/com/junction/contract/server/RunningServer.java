package com.junction.contract.server;

/** A server that runs already. It is neither restarted nor stopped. */
public final class RunningServer implements Target {
    private final String url;

    /**
     * @param url such as {@code http://host:port}
     * @throws TargetUnavailableException if it is not an http or https URL, or has a user or a password
     */
    public RunningServer(String url) {
        if (url.contains("@")) {
            throw new TargetUnavailableException("the URL of a server must not have a user or a password", null);
        }
        if (!url.matches("https?://.++")) {
            throw new TargetUnavailableException(
                    "-Dprism.runtime is url, but -Dprism.url is \"" + url + "\"; use -Dprism.url=http://host:port",
                    null);
        }
        this.url = url;
    }

    @Override
    public String url() {
        return url;
    }

    @Override
    public String description() {
        return "the server at " + url;
    }

    @Override
    public boolean isAlive() {
        return true;
    }

    @Override
    public void restart() {
        throw new TargetUnavailableException(url + " cannot be restarted from here", null);
    }

    @Override
    public String log() {
        return "";
    }

    @Override
    public void close() {
        // It was not started here.
    }
}
