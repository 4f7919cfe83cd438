package org.w3id.relata.check;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;

/** JSON-LD of files that anybody may have written: no context is fetched, from no host and no other file. */
public final class OfflineJsonLd {
    private OfflineJsonLd() {}

    /** For {@link org.apache.jena.riot.lang.LangJSONLD11#JSONLD_OPTIONS}. */
    public static JsonLdOptions options() {
        return new JsonLdOptions((url, options) -> {
            throw new JsonLdError(
                    JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
                    "the context " + url + " would have to be fetched; put it into the file");
        });
    }
}
