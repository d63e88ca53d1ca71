namespace ConsistencyCheck.Tests.Mentions.English;

public class MoneyTests
{
    [Theory]
    [InlineData("Sales hit C$420 billion and HK$2.3bn.", "C$420 billion = 420000000000 CAD; HK$2.3bn = 2300000000 HKD")] // letters say whose dollar
    [InlineData("They owe R$20 million, Mex$5 million and T$9bn.", "R$20 million = 20000000 BRL; Mex$5 million = 5000000 MXN; T$9bn = 9000000000 TWD")] // a real, a peso, a Taiwan dollar
    [InlineData("A loan of C $5 million or US $7 million.", "C $5 million = 5000000 CAD; US $7 million = 7000000 USD")] // a space before the sign
    [InlineData("He gave us $5 and a $10 note.", "$5 = 5 USD; $10 = 10 USD")] // a pronoun and an article are no letters of a dollar
    [InlineData("It lent Rs. 50,000 and Tk 500 crore.", "Rs. 50,000 = 50000 INR; Tk 500 crore = 5000000000 BDT")] // abbreviations with and without their point
    [InlineData("A bond of R1.2 billion was sold.", "R1.2 billion = 1200000000 ZAR")] // the rand's letter before a scale
    [InlineData("She paid ₱900, ₾40, ₦500 and ₿2.", "₱900 = 900 PHP; ₾40 = 40 GEL; ₦500 = 500 NGN; ₿2 = 2 BTC")] // signs of Unicode
    [InlineData("Orders came to MSEK 450 and 30 MUSD.", "MSEK 450 = 450000000 SEK; 30 MUSD = 30000000 USD")] // the million in the code
    [InlineData("Turkey raised TRY 1.5 billion.", "TRY 1.5 billion = 1500000000 TRY")] // a code that is a word, before a scale
    public void Currencies_stand_before_their_figures(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("ALL 5 boats sank and he lost his PEN 7 times.", "5 boats = 5 boat; 7 times = 7 time")] // words in capitals
    [InlineData("The comet 67P was seen from page 12.", "")] // a capital P is no penny
    [InlineData("Of those, 120 won seats and 130 won the vote.", "120 = 120; 130 = 130")] // a verb
    [InlineData("In 2021 COP 26 met.", "2021 = 2021; 26 = 26")] // a conference
    public void Codes_that_are_words_are_no_currency(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("It cost 1.2 million Dutch guilders.", "1.2 million Dutch guilders = 1200000 NLG")] // a historic code
    [InlineData("It set aside 300 million Kuwaiti dinars.", "300 million Kuwaiti dinars = 300000000 KWD")] // the country decides
    [InlineData("Sales were 4.3 billion Swedish crowns.", "4.3 billion Swedish crowns = 4300000000 SEK")] // the agencies' English for kronor
    [InlineData("It holds 5 million U.S. dollars.", "5 million U.S. dollars = 5000000 USD")] // points inside the adjective
    [InlineData("She had 200 rmb and 5,000元.", "200 rmb = 200 CNY; 5,000元 = 5000 CNY")] // lower case, and a character that touches
    [InlineData("A fee of 100₾ or 20 €.", "100₾ = 100 GEL; 20 € = 20 EUR")] // signs after the figure
    [InlineData("It needs half million usd.", "half million usd = 500000 USD")] // no article, no capitals
    [InlineData("It cost billions of dollars.", "billions of dollars = [2000000000, 9999999999] USD")] // a vague numeral of money
    [InlineData("A ride is 900 won and the fare rose to 1,250 won.", "900 won = 900 KRW; 1,250 won = 1250 KRW")] // the currency
    [InlineData("Losses of 75 USD million.", "75 USD million = 75000000 USD")] // the scale last
    public void Currencies_stand_after_their_figures(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("A song costs 99¢ and a call 34 cents.", "99¢ = 0.99 USD; 34 cents = 0.34 USD")] // hundredths
    [InlineData("The candy cost 3 dimes.", "3 dimes = 0.3 USD")] // tenths
    [InlineData("Tea is 15 dollars 50.", "15 dollars 50 = 15.5 USD")] // cents without their name
    [InlineData("Tea is 15 dollars and 50 cups are free.", "15 dollars = 15 USD; 50 cups = 50 cup")] // a figure that counts
    [InlineData("Tea is 10 $ 30 cents.", "10 $ 30 cents = 10.3 USD")] // the sign after the figure
    [InlineData("Corn fell 5-1/4 cents.", "5-1/4 cents = 0.0525 USD")] // how grain markets write a quarter
    public void Parts_of_a_currency_are_brought_to_it(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("He was fined 500 pounds.", "500 pounds = 500 GBP")] // a fine is paid
    [InlineData("He got 500 pounds ($640).", "500 pounds = 500 GBP; $640 = 640 USD")] // the conversion tells
    [InlineData("He carried 60 pounds of apples.", "60 pounds = 60 [lb_av]")] // apples weigh
    [InlineData("It weighs 6,200 kg (13,700 pounds) and cost $10 billion.", "6,200 kg = 6200 kg; 13,700 pounds = 13700 [lb_av]; $10 billion = 10000000000 USD")] // a weight said again
    [InlineData("She can lift 90 pounds.", "90 pounds = 90 [lb_av]")] // nothing speaks of money
    [InlineData("The club is worth 3 million pounds.", "3 million pounds = 3000000 GBP")] // what is worth something
    public void Pounds_are_paid_or_weigh(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("It sold for $5-$7 million.", "$5-$7 million = [5000000, 7000000] USD")] // the sign twice
    [InlineData("It needs $1 to $2 billion.", "$1 to $2 billion = [1000000000, 2000000000] USD")] // the scale once
    [InlineData("Pay will go from £9.50 to £10.42.", "£9.50 = 9.5 GBP; £10.42 = 10.42 GBP")] // a change is two sums
    public void Ranges_of_money_share_sign_and_scale(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("Bread costs 12 euros and 50 centimes.", "12 euros and 50 centimes = 12.5 EUR")] // as the French say
    [InlineData("It costs twelve Euros and fifty centimes.", "twelve Euros and fifty centimes = 12.5 EUR")] // in words, with a capital
    [InlineData("The fare is 20 ringgit and 50 sen.", "20 ringgit and 50 sen = 20.5 MYR")]
    [InlineData("It costs 20 kronor and 50 öre.", "20 kronor and 50 öre = 20.5 SEK")] // a letter that English lacks
    [InlineData("It costs 20 zlotys and 99 groszy.", "20 zlotys and 99 groszy = 20.99 PLN")]
    [InlineData("It costs 20 Pakistani rupees and 50 paisa.", "20 Pakistani rupees and 50 paisa = 20.5 PKR")] // a part that two currencies share
    [InlineData("It costs 20 yuan and 5 jiao.", "20 yuan and 5 jiao = 20.5 CNY")] // tenths
    [InlineData("It costs 12 euros and 50 people came.", "12 euros = 12 EUR; 50 people = 50 person")] // no part of it
    [InlineData("A dollar buys 20 dollars and 50 centimes.", "20 dollars = 20 USD; 50 centimes = 50 centime")] // of another currency
    public void Parts_of_a_currency_finish_its_sum(string text, string expected) => Assert.Equal(expected, Reading.Of(text));
}
