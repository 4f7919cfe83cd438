package org.w3id.relata.query.federate;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.text.UserError;

/**
 * A host that queries may ask.
 *
 * @param name as queries write it, in lower case: {@code query.wikidata.org}
 * @param mirror the endpoint that is asked in its place, which may be anywhere as the operator has chosen it; null for none
 */
public record AllowedHost(String name, @Nullable URI mirror) {
    private static final String REMEDY =
            "name it as query.wikidata.org, or as query.wikidata.org=http://localhost:7001/sparql for a copy that is asked"
                    + " instead";

    /** Two labels at least, the last not a number: no address in any notation has this form. */
    private static final Pattern NAME = Pattern.compile(
            "(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+(?=[a-z0-9-]*[a-z])(?!0x)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");

    /**
     * Reads what an operator has written: {@code HOST} or {@code HOST=URL}.
     *
     * @throws UserError (usage) where it is neither
     */
    public static AllowedHost parse(String text) {
        int equals = text.indexOf('=');
        String name = (equals < 0 ? text : text.substring(0, equals)).toLowerCase(Locale.ROOT);
        if (!isName(name)) {
            throw UserError.usage("“" + name + "” is no name of a host", REMEDY);
        }
        return new AllowedHost(name, equals < 0 ? null : address(text.substring(equals + 1)));
    }

    /** Whether this is the name of a host, and neither an address nor a name of the own network. */
    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    private static URI address(String text) {
        try {
            URI address = new URI(text);
            String scheme = String.valueOf(address.getScheme());
            if ((scheme.equals("http") || scheme.equals("https"))
                    && address.getHost() != null
                    && address.getUserInfo() == null
                    && address.getFragment() == null) {
                return address;
            }
        } catch (URISyntaxException e) {
            // told below
        }
        throw UserError.usage("“" + text + "” is no address of an endpoint", REMEDY);
    }
}
