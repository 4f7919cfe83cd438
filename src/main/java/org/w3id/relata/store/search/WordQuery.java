package org.w3id.relata.store.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The words that are looked for, as the index has words: in lower case and without diacritics. They are made into a query
 * word by word; nothing of what was typed is ever read as the syntax of one.
 *
 * @param words the first of them, at most {@value #MOST}
 */
record WordQuery(List<String> words) {
    private static final int MOST = 10;
    private static final int LONGEST = 300;

    WordQuery {
        words = List.copyOf(words);
    }

    static WordQuery of(String typed, Analyzer analyzer) {
        String text = typed.substring(0, Math.min(typed.length(), LONGEST));
        List<String> words = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream(SearchIndex.NAME, new StringReader(text))) {
            CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken() && words.size() < MOST) {
                words.add(word.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WordQuery(words);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Names and labels in which every word begins a word; the score is the number of words that are there in full. */
    Query query() {
        BooleanQuery.Builder anyField = new BooleanQuery.Builder();
        for (String field : SearchIndex.FIELDS) {
            BooleanQuery.Builder everyWord = new BooleanQuery.Builder();
            for (String word : words) {
                Term term = new Term(field, word);
                everyWord.add(new PrefixQuery(term), Occur.FILTER);
                everyWord.add(new ConstantScoreQuery(new TermQuery(term)), Occur.SHOULD);
            }
            anyField.add(everyWord.build(), Occur.SHOULD);
        }
        return anyField.build();
    }
}
