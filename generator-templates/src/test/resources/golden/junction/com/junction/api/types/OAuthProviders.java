package com.junction.api.types;

import com.junction.api.core.OpenEnum;
import com.squareup.moshi.JsonAdapter;
import java.util.Map;

/**
 * ℹ️ This enum is non-exhaustive.
 *
 * <p>A value that this list does not know is kept: see {@link #valueOf(String)}.
 */
public final class OAuthProviders extends OpenEnum<OAuthProviders.Value> {
    public static final OAuthProviders OURA = new OAuthProviders(Value.OURA, "oura");
    public static final OAuthProviders FITBIT = new OAuthProviders(Value.FITBIT, "fitbit");
    public static final OAuthProviders GARMIN = new OAuthProviders(Value.GARMIN, "garmin");
    public static final OAuthProviders STRAVA = new OAuthProviders(Value.STRAVA, "strava");
    public static final OAuthProviders WAHOO = new OAuthProviders(Value.WAHOO, "wahoo");
    public static final OAuthProviders IHEALTH = new OAuthProviders(Value.IHEALTH, "ihealth");
    public static final OAuthProviders WITHINGS = new OAuthProviders(Value.WITHINGS, "withings");
    public static final OAuthProviders GOOGLE_FIT = new OAuthProviders(Value.GOOGLE_FIT, "google_fit");
    public static final OAuthProviders DEXCOM_V3 = new OAuthProviders(Value.DEXCOM_V3, "dexcom_v3");
    public static final OAuthProviders POLAR = new OAuthProviders(Value.POLAR, "polar");
    public static final OAuthProviders CRONOMETER = new OAuthProviders(Value.CRONOMETER, "cronometer");
    public static final OAuthProviders OMRON = new OAuthProviders(Value.OMRON, "omron");
    public static final OAuthProviders WHOOP_V2 = new OAuthProviders(Value.WHOOP_V2, "whoop_v2");
    public static final OAuthProviders MY_FITNESS_PAL_V2 = new OAuthProviders(
            Value.MY_FITNESS_PAL_V2, "my_fitness_pal_v2");
    public static final OAuthProviders ULTRAHUMAN = new OAuthProviders(Value.ULTRAHUMAN, "ultrahuman");
    public static final OAuthProviders RUNKEEPER = new OAuthProviders(Value.RUNKEEPER, "runkeeper");

    private static final Map<Object, OAuthProviders> KNOWN = index(
            OURA, FITBIT, GARMIN, STRAVA, WAHOO, IHEALTH, WITHINGS, GOOGLE_FIT, DEXCOM_V3, POLAR, CRONOMETER, OMRON,
            WHOOP_V2, MY_FITNESS_PAL_V2, ULTRAHUMAN, RUNKEEPER);

    public static final JsonAdapter<OAuthProviders> JSON_ADAPTER = texts(KNOWN, OAuthProviders::valueOf);

    private OAuthProviders(Value value, String wire) { super(value, wire); }

    /** The constant for a value of the wire, or an instance with {@link Value#UNKNOWN} that keeps it. */
    public static OAuthProviders valueOf(String value) {
        OAuthProviders known = KNOWN.get(value);
        return known == null ? new OAuthProviders(Value.UNKNOWN, value) : known;
    }

    /** Calls the method of the visitor that belongs to this value. */
    public <T> T visit(Visitor<T> visitor) {
        return switch (getEnumValue()) {
            case OURA -> visitor.visitOura();
            case FITBIT -> visitor.visitFitbit();
            case GARMIN -> visitor.visitGarmin();
            case STRAVA -> visitor.visitStrava();
            case WAHOO -> visitor.visitWahoo();
            case IHEALTH -> visitor.visitIhealth();
            case WITHINGS -> visitor.visitWithings();
            case GOOGLE_FIT -> visitor.visitGoogleFit();
            case DEXCOM_V3 -> visitor.visitDexcomV3();
            case POLAR -> visitor.visitPolar();
            case CRONOMETER -> visitor.visitCronometer();
            case OMRON -> visitor.visitOmron();
            case WHOOP_V2 -> visitor.visitWhoopV2();
            case MY_FITNESS_PAL_V2 -> visitor.visitMyFitnessPalV2();
            case ULTRAHUMAN -> visitor.visitUltrahuman();
            case RUNKEEPER -> visitor.visitRunkeeper();
            case UNKNOWN -> visitor.visitUnknown(toString());
        };
    }

    /** The values that the document knows, and one for all others. */
    public enum Value {
        OURA, FITBIT, GARMIN, STRAVA, WAHOO, IHEALTH, WITHINGS, GOOGLE_FIT, DEXCOM_V3, POLAR, CRONOMETER, OMRON,
        WHOOP_V2, MY_FITNESS_PAL_V2, ULTRAHUMAN, RUNKEEPER, UNKNOWN
    }

    /** A method for each value. Only {@link #visitUnknown} is required, so new values do not break your code. */
    public interface Visitor<T> {
        /** Called for a value that the document does not know, and for each that has no method of its own. */
        T visitUnknown(String value);

        default T visitOura() { return visitUnknown(OURA.toString()); }
        default T visitFitbit() { return visitUnknown(FITBIT.toString()); }
        default T visitGarmin() { return visitUnknown(GARMIN.toString()); }
        default T visitStrava() { return visitUnknown(STRAVA.toString()); }
        default T visitWahoo() { return visitUnknown(WAHOO.toString()); }
        default T visitIhealth() { return visitUnknown(IHEALTH.toString()); }
        default T visitWithings() { return visitUnknown(WITHINGS.toString()); }
        default T visitGoogleFit() { return visitUnknown(GOOGLE_FIT.toString()); }
        default T visitDexcomV3() { return visitUnknown(DEXCOM_V3.toString()); }
        default T visitPolar() { return visitUnknown(POLAR.toString()); }
        default T visitCronometer() { return visitUnknown(CRONOMETER.toString()); }
        default T visitOmron() { return visitUnknown(OMRON.toString()); }
        default T visitWhoopV2() { return visitUnknown(WHOOP_V2.toString()); }
        default T visitMyFitnessPalV2() { return visitUnknown(MY_FITNESS_PAL_V2.toString()); }
        default T visitUltrahuman() { return visitUnknown(ULTRAHUMAN.toString()); }
        default T visitRunkeeper() { return visitUnknown(RUNKEEPER.toString()); }
    }
}
