package com.junction.api.types;

import com.junction.api.core.OpenEnum;
import com.squareup.moshi.JsonAdapter;
import java.util.Map;

/**
 * ℹ️ This enum is non-exhaustive.
 *
 * <p>A value that this list does not know is kept: see {@link #valueOf(String)}.
 */
public final class Providers extends OpenEnum<Providers.Value> {
    public static final Providers OURA = new Providers(Value.OURA, "oura");
    public static final Providers FITBIT = new Providers(Value.FITBIT, "fitbit");
    public static final Providers GARMIN = new Providers(Value.GARMIN, "garmin");
    public static final Providers WHOOP = new Providers(Value.WHOOP, "whoop");
    public static final Providers STRAVA = new Providers(Value.STRAVA, "strava");
    public static final Providers RENPHO = new Providers(Value.RENPHO, "renpho");
    public static final Providers PELOTON = new Providers(Value.PELOTON, "peloton");
    public static final Providers WAHOO = new Providers(Value.WAHOO, "wahoo");
    public static final Providers ZWIFT = new Providers(Value.ZWIFT, "zwift");
    public static final Providers FREESTYLE_LIBRE = new Providers(Value.FREESTYLE_LIBRE, "freestyle_libre");
    public static final Providers ABBOTT_LIBREVIEW = new Providers(Value.ABBOTT_LIBREVIEW, "abbott_libreview");
    public static final Providers TANDEM_SOURCE = new Providers(Value.TANDEM_SOURCE, "tandem_source");
    public static final Providers FREESTYLE_LIBRE_BLE = new Providers(Value.FREESTYLE_LIBRE_BLE, "freestyle_libre_ble");
    public static final Providers EIGHT_SLEEP = new Providers(Value.EIGHT_SLEEP, "eight_sleep");
    public static final Providers WITHINGS = new Providers(Value.WITHINGS, "withings");
    public static final Providers APPLE_HEALTH_KIT = new Providers(Value.APPLE_HEALTH_KIT, "apple_health_kit");
    public static final Providers MANUAL = new Providers(Value.MANUAL, "manual");
    public static final Providers IHEALTH = new Providers(Value.IHEALTH, "ihealth");
    public static final Providers GOOGLE_FIT = new Providers(Value.GOOGLE_FIT, "google_fit");
    public static final Providers BEURER_API = new Providers(Value.BEURER_API, "beurer_api");
    public static final Providers BEURER_BLE = new Providers(Value.BEURER_BLE, "beurer_ble");
    public static final Providers OMRON = new Providers(Value.OMRON, "omron");
    public static final Providers OMRON_BLE = new Providers(Value.OMRON_BLE, "omron_ble");
    public static final Providers ONETOUCH_BLE = new Providers(Value.ONETOUCH_BLE, "onetouch_ble");
    public static final Providers ACCUCHEK_BLE = new Providers(Value.ACCUCHEK_BLE, "accuchek_ble");
    public static final Providers CONTOUR_BLE = new Providers(Value.CONTOUR_BLE, "contour_ble");
    public static final Providers DEXCOM = new Providers(Value.DEXCOM, "dexcom");
    public static final Providers DEXCOM_V3 = new Providers(Value.DEXCOM_V3, "dexcom_v3");
    public static final Providers HAMMERHEAD = new Providers(Value.HAMMERHEAD, "hammerhead");
    public static final Providers MY_FITNESS_PAL = new Providers(Value.MY_FITNESS_PAL, "my_fitness_pal");
    public static final Providers HEALTH_CONNECT = new Providers(Value.HEALTH_CONNECT, "health_connect");
    public static final Providers SAMSUNG_HEALTH = new Providers(Value.SAMSUNG_HEALTH, "samsung_health");
    public static final Providers POLAR = new Providers(Value.POLAR, "polar");
    public static final Providers CRONOMETER = new Providers(Value.CRONOMETER, "cronometer");
    public static final Providers KARDIA = new Providers(Value.KARDIA, "kardia");
    public static final Providers WHOOP_V2 = new Providers(Value.WHOOP_V2, "whoop_v2");
    public static final Providers ULTRAHUMAN = new Providers(Value.ULTRAHUMAN, "ultrahuman");
    public static final Providers MY_FITNESS_PAL_V2 = new Providers(Value.MY_FITNESS_PAL_V2, "my_fitness_pal_v2");
    public static final Providers MAP_MY_FITNESS = new Providers(Value.MAP_MY_FITNESS, "map_my_fitness");
    public static final Providers RUNKEEPER = new Providers(Value.RUNKEEPER, "runkeeper");

    private static final Map<Object, Providers> KNOWN = index(
            OURA, FITBIT, GARMIN, WHOOP, STRAVA, RENPHO, PELOTON, WAHOO, ZWIFT, FREESTYLE_LIBRE, ABBOTT_LIBREVIEW,
            TANDEM_SOURCE, FREESTYLE_LIBRE_BLE, EIGHT_SLEEP, WITHINGS, APPLE_HEALTH_KIT, MANUAL, IHEALTH, GOOGLE_FIT,
            BEURER_API, BEURER_BLE, OMRON, OMRON_BLE, ONETOUCH_BLE, ACCUCHEK_BLE, CONTOUR_BLE, DEXCOM, DEXCOM_V3,
            HAMMERHEAD, MY_FITNESS_PAL, HEALTH_CONNECT, SAMSUNG_HEALTH, POLAR, CRONOMETER, KARDIA, WHOOP_V2, ULTRAHUMAN,
            MY_FITNESS_PAL_V2, MAP_MY_FITNESS, RUNKEEPER);

    public static final JsonAdapter<Providers> JSON_ADAPTER = texts(KNOWN, Providers::valueOf);

    private Providers(Value value, String wire) { super(value, wire); }

    /** The constant for a value of the wire, or an instance with {@link Value#UNKNOWN} that keeps it. */
    public static Providers valueOf(String value) {
        Providers known = KNOWN.get(value);
        return known == null ? new Providers(Value.UNKNOWN, value) : known;
    }

    /** Calls the method of the visitor that belongs to this value. */
    public <T> T visit(Visitor<T> visitor) {
        return switch (getEnumValue()) {
            case OURA -> visitor.visitOura();
            case FITBIT -> visitor.visitFitbit();
            case GARMIN -> visitor.visitGarmin();
            case WHOOP -> visitor.visitWhoop();
            case STRAVA -> visitor.visitStrava();
            case RENPHO -> visitor.visitRenpho();
            case PELOTON -> visitor.visitPeloton();
            case WAHOO -> visitor.visitWahoo();
            case ZWIFT -> visitor.visitZwift();
            case FREESTYLE_LIBRE -> visitor.visitFreestyleLibre();
            case ABBOTT_LIBREVIEW -> visitor.visitAbbottLibreview();
            case TANDEM_SOURCE -> visitor.visitTandemSource();
            case FREESTYLE_LIBRE_BLE -> visitor.visitFreestyleLibreBle();
            case EIGHT_SLEEP -> visitor.visitEightSleep();
            case WITHINGS -> visitor.visitWithings();
            case APPLE_HEALTH_KIT -> visitor.visitAppleHealthKit();
            case MANUAL -> visitor.visitManual();
            case IHEALTH -> visitor.visitIhealth();
            case GOOGLE_FIT -> visitor.visitGoogleFit();
            case BEURER_API -> visitor.visitBeurerApi();
            case BEURER_BLE -> visitor.visitBeurerBle();
            case OMRON -> visitor.visitOmron();
            case OMRON_BLE -> visitor.visitOmronBle();
            case ONETOUCH_BLE -> visitor.visitOnetouchBle();
            case ACCUCHEK_BLE -> visitor.visitAccuchekBle();
            case CONTOUR_BLE -> visitor.visitContourBle();
            case DEXCOM -> visitor.visitDexcom();
            case DEXCOM_V3 -> visitor.visitDexcomV3();
            case HAMMERHEAD -> visitor.visitHammerhead();
            case MY_FITNESS_PAL -> visitor.visitMyFitnessPal();
            case HEALTH_CONNECT -> visitor.visitHealthConnect();
            case SAMSUNG_HEALTH -> visitor.visitSamsungHealth();
            case POLAR -> visitor.visitPolar();
            case CRONOMETER -> visitor.visitCronometer();
            case KARDIA -> visitor.visitKardia();
            case WHOOP_V2 -> visitor.visitWhoopV2();
            case ULTRAHUMAN -> visitor.visitUltrahuman();
            case MY_FITNESS_PAL_V2 -> visitor.visitMyFitnessPalV2();
            case MAP_MY_FITNESS -> visitor.visitMapMyFitness();
            case RUNKEEPER -> visitor.visitRunkeeper();
            case UNKNOWN -> visitor.visitUnknown(toString());
        };
    }

    /** The values that the document knows, and one for all others. */
    public enum Value {
        OURA, FITBIT, GARMIN, WHOOP, STRAVA, RENPHO, PELOTON, WAHOO, ZWIFT, FREESTYLE_LIBRE, ABBOTT_LIBREVIEW,
        TANDEM_SOURCE, FREESTYLE_LIBRE_BLE, EIGHT_SLEEP, WITHINGS, APPLE_HEALTH_KIT, MANUAL, IHEALTH, GOOGLE_FIT,
        BEURER_API, BEURER_BLE, OMRON, OMRON_BLE, ONETOUCH_BLE, ACCUCHEK_BLE, CONTOUR_BLE, DEXCOM, DEXCOM_V3,
        HAMMERHEAD, MY_FITNESS_PAL, HEALTH_CONNECT, SAMSUNG_HEALTH, POLAR, CRONOMETER, KARDIA, WHOOP_V2, ULTRAHUMAN,
        MY_FITNESS_PAL_V2, MAP_MY_FITNESS, RUNKEEPER, UNKNOWN
    }

    /** A method for each value. Only {@link #visitUnknown} is required, so new values do not break your code. */
    public interface Visitor<T> {
        /** Called for a value that the document does not know, and for each that has no method of its own. */
        T visitUnknown(String value);

        default T visitOura() { return visitUnknown(OURA.toString()); }
        default T visitFitbit() { return visitUnknown(FITBIT.toString()); }
        default T visitGarmin() { return visitUnknown(GARMIN.toString()); }
        default T visitWhoop() { return visitUnknown(WHOOP.toString()); }
        default T visitStrava() { return visitUnknown(STRAVA.toString()); }
        default T visitRenpho() { return visitUnknown(RENPHO.toString()); }
        default T visitPeloton() { return visitUnknown(PELOTON.toString()); }
        default T visitWahoo() { return visitUnknown(WAHOO.toString()); }
        default T visitZwift() { return visitUnknown(ZWIFT.toString()); }
        default T visitFreestyleLibre() { return visitUnknown(FREESTYLE_LIBRE.toString()); }
        default T visitAbbottLibreview() { return visitUnknown(ABBOTT_LIBREVIEW.toString()); }
        default T visitTandemSource() { return visitUnknown(TANDEM_SOURCE.toString()); }
        default T visitFreestyleLibreBle() { return visitUnknown(FREESTYLE_LIBRE_BLE.toString()); }
        default T visitEightSleep() { return visitUnknown(EIGHT_SLEEP.toString()); }
        default T visitWithings() { return visitUnknown(WITHINGS.toString()); }
        default T visitAppleHealthKit() { return visitUnknown(APPLE_HEALTH_KIT.toString()); }
        default T visitManual() { return visitUnknown(MANUAL.toString()); }
        default T visitIhealth() { return visitUnknown(IHEALTH.toString()); }
        default T visitGoogleFit() { return visitUnknown(GOOGLE_FIT.toString()); }
        default T visitBeurerApi() { return visitUnknown(BEURER_API.toString()); }
        default T visitBeurerBle() { return visitUnknown(BEURER_BLE.toString()); }
        default T visitOmron() { return visitUnknown(OMRON.toString()); }
        default T visitOmronBle() { return visitUnknown(OMRON_BLE.toString()); }
        default T visitOnetouchBle() { return visitUnknown(ONETOUCH_BLE.toString()); }
        default T visitAccuchekBle() { return visitUnknown(ACCUCHEK_BLE.toString()); }
        default T visitContourBle() { return visitUnknown(CONTOUR_BLE.toString()); }
        default T visitDexcom() { return visitUnknown(DEXCOM.toString()); }
        default T visitDexcomV3() { return visitUnknown(DEXCOM_V3.toString()); }
        default T visitHammerhead() { return visitUnknown(HAMMERHEAD.toString()); }
        default T visitMyFitnessPal() { return visitUnknown(MY_FITNESS_PAL.toString()); }
        default T visitHealthConnect() { return visitUnknown(HEALTH_CONNECT.toString()); }
        default T visitSamsungHealth() { return visitUnknown(SAMSUNG_HEALTH.toString()); }
        default T visitPolar() { return visitUnknown(POLAR.toString()); }
        default T visitCronometer() { return visitUnknown(CRONOMETER.toString()); }
        default T visitKardia() { return visitUnknown(KARDIA.toString()); }
        default T visitWhoopV2() { return visitUnknown(WHOOP_V2.toString()); }
        default T visitUltrahuman() { return visitUnknown(ULTRAHUMAN.toString()); }
        default T visitMyFitnessPalV2() { return visitUnknown(MY_FITNESS_PAL_V2.toString()); }
        default T visitMapMyFitness() { return visitUnknown(MAP_MY_FITNESS.toString()); }
        default T visitRunkeeper() { return visitUnknown(RUNKEEPER.toString()); }
    }
}
