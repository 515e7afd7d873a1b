package com.junction.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.api.Junction;
import java.net.URL;
import java.nio.file.Path;
import java.util.Map;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;

/** Runs the client as a bundle. Retrofit and Moshi are not bundles, so the framework exports their packages. */
class OsgiTest {
    private static final String LIBRARIES = "retrofit2,retrofit2.http,retrofit2.converter.moshi,com.squareup.moshi,"
            + "okhttp3;version=5.5.1,okio;version=3.18.2,org.jspecify.annotations;version=1.0.1";

    @Test
    void theBundleResolvesStartsAndBuildsAClient(@TempDir Path cache) throws Exception {
        Framework framework = new FrameworkFactory()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        cache.toString(),
                        Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                        LIBRARIES));
        framework.start();
        try {
            URL client = Junction.class.getProtectionDomain().getCodeSource().getLocation();
            Bundle bundle = framework.getBundleContext().installBundle("reference:" + client);
            bundle.start();
            assertThat(bundle.getSymbolicName()).isEqualTo("com.junction.api");

            Class<?> type = bundle.loadClass("com.junction.api.Junction");
            assertThat(type).isNotEqualTo(Junction.class);
            Object builder = type.getMethod("builder").invoke(null);
            Object key = builder.getClass().getMethod("apiKey", String.class).invoke(builder, "sk_test_planted_key");
            try (AutoCloseable built =
                    (AutoCloseable) key.getClass().getMethod("build").invoke(key)) {
                assertThat(type.getMethod("link").invoke(built)).isNotNull();
            }
        } finally {
            framework.stop();
            framework.waitForStop(0);
        }
    }
}
