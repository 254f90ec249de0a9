<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Bounce Inspector</source>
        <translation>حول Bounce Inspector</translation>
    </message>
    <message>
        <source>Bounce Inspector</source>
        <translation>Bounce Inspector</translation>
    </message>
    <message>
        <source>Shows what went wrong with a bounced e-mail, who must act and what to do. It never connects to the network.</source>
        <translation>يبيّن ما الذي حدث لرسالة بريد مرتدة، ومن عليه التصرف، وما العمل. لا يتصل البرنامج بالشبكة أبدًا.</translation>
    </message>
    <message>
        <source>Apache License 2.0. Uses Qt and PySide6 under the GNU LGPL version 3, unchanged.</source>
        <translation>رخصة أباتشي 2.0. يستخدم Qt وPySide6 دون تعديل بموجب GNU LGPL الإصدار 3.</translation>
    </message>
    <message>
        <source>Copy Versions</source>
        <translation>نسخ الإصدارات</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>Explain a Code</source>
        <translation>شرح رمز</translation>
    </message>
    <message>
        <source>Type a code such as 550 or 5.7.1, or paste a whole reply or log line.</source>
        <translation>اكتب رمزًا مثل 550 أو 5.7.1، أو الصق ردًّا كاملًا أو سطرًا من سجل.</translation>
    </message>
    <message>
        <source>Code or reply</source>
        <translation>رمز أو رد</translation>
    </message>
    <message>
        <source>Reply code</source>
        <translation>رمز الرد</translation>
    </message>
    <message>
        <source>Not a standard code; the 4 says: refused for now, later may work.</source>
        <translation>ليس رمزًا قياسيًا؛ الرقم 4 يعني: مرفوضة الآن، وقد تنجح لاحقًا.</translation>
    </message>
    <message>
        <source>Not a standard code; the 5 says: refused for good.</source>
        <translation>ليس رمزًا قياسيًا؛ الرقم 5 يعني: مرفوضة نهائيًا.</translation>
    </message>
    <message>
        <source>Not a standard code.</source>
        <translation>ليس رمزًا قياسيًا.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>About: {subject}</source>
        <translation>يتعلق بـ: {subject}</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Not in the public registry: a provider&apos;s own code.</source>
        <translation>غير موجود في السجل العام: رمز خاص بمزوّد الخدمة.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>التفصيل</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>The code, taken apart</source>
        <translation>الرمز مفصّلًا</translation>
    </message>
    <message>
        <source>Nothing known about this</source>
        <translation>لا شيء معروف عن هذا</translation>
    </message>
    <message>
        <source>There is no code in it, and the words do not tell a cause.</source>
        <translation>لا يحتوي على رمز، والكلمات لا تدل على سبب.</translation>
    </message>
    <message>
        <source>Who must act:</source>
        <translation>من عليه التصرف:</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>ما العمل:</translation>
    </message>
    <message>
        <source>As the administrator:</source>
        <translation>بصفتك مديرًا للبريد:</translation>
    </message>
    <message>
        <source>What providers use this code for</source>
        <translation>فيمَ يستخدم مزوّدو الخدمة هذا الرمز</translation>
    </message>
    <message>
        <source>{provider} means by it: {meaning}</source>
        <translation>تعني به {provider}: {meaning}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Diagnostic summary copied</source>
        <translation>نُسخ ملخص التشخيص</translation>
    </message>
    <message>
        <source>Summary without personal data copied</source>
        <translation>نُسخ الملخص بدون بيانات شخصية</translation>
    </message>
    <message>
        <source>Server’s reply copied</source>
        <translation>نُسخ رد الخادم</translation>
    </message>
    <message>
        <source>Export the Report</source>
        <translation>تصدير التقرير</translation>
    </message>
    <message>
        <source>The report could not be saved</source>
        <translation>تعذّر حفظ التقرير</translation>
    </message>
    <message>
        <source>Report saved</source>
        <translation>حُفظ التقرير</translation>
    </message>
    <message>
        <source>Save the Part</source>
        <translation>حفظ الجزء</translation>
    </message>
    <message>
        <source>The part could not be saved</source>
        <translation>تعذّر حفظ الجزء</translation>
    </message>
    <message>
        <source>Part saved</source>
        <translation>حُفظ الجزء</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ ما</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>ارتكب البرنامج خطأ</translation>
    </message>
    <message>
        <source>You can go on working. To have it mended, send the text below to the makers of the program; it holds nothing out of your messages.</source>
        <translation>يمكنك متابعة العمل. ليُصلَح الخطأ، أرسل النص أدناه إلى صانعي البرنامج؛ لا يحتوي على شيء من رسائلك.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message>
        <source>Drop to open this file</source>
        <translation>أفلت لفتح هذا الملف</translation>
    </message>
    <message>
        <source>Drop to open {count} files</source>
        <translation>أفلت لفتح الملفات، عددها {count}</translation>
    </message>
    <message>
        <source>Drop to read this text as a message</source>
        <translation>أفلت لقراءة هذا النص كرسالة</translation>
    </message>
    <message>
        <source>This cannot be opened directly</source>
        <translation>لا يمكن فتح هذا مباشرة</translation>
    </message>
    <message>
        <source>There is nothing here that can be opened</source>
        <translation>لا شيء هنا يمكن فتحه</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation> و{count} أخرى</translation>
    </message>
    <message>
        <source>The text stays where it is; the inspector works on a copy.</source>
        <translation>يبقى النص في مكانه، ويعمل البرنامج على نسخة منه.</translation>
    </message>
    <message>
        <source>Drop .eml or .msg files, folders, or the text of a bounce.</source>
        <translation>أفلت ملفات EML أو MSG أو مجلدات أو نص رسالة مرتدة.</translation>
    </message>
    <message>
        <source>dragged message</source>
        <translation>رسالة مسحوبة</translation>
    </message>
    <message>
        <source>This is a link to the Internet, and the inspector never connects. Save it first.</source>
        <translation>هذا رابط إلى الإنترنت، والبرنامج لا يتصل أبدًا. احفظه أولًا.</translation>
    </message>
    <message>
        <source>This lies on another computer, {host}. Copy it to this one first, then drop it.</source>
        <translation>هذا موجود على حاسوب آخر، {host}. انسخه إلى هذا الحاسوب أولًا ثم أفلته هنا.</translation>
    </message>
    <message>
        <source>Outlook does not hand over {message} itself. Drag it to your desktop first, or choose File &gt; Save As in Outlook, and drop the saved file here.</source>
        <translation>لا يسلّم Outlook بنفسه {message}. اسحبها أولًا إلى سطح المكتب، أو اختر في Outlook ملف &gt; حفظ باسم، ثم أفلت الملف المحفوظ هنا.</translation>
    </message>
    <message>
        <source>The new Outlook and Outlook on the web do not hand over {message} itself. Open it there, choose … &gt; Save as (or Download), and drop the saved file here.</source>
        <translation>لا يسلّم Outlook الجديد ولا Outlook على الويب {message}. افتحها هناك واختر … &gt; حفظ باسم (أو تنزيل)، ثم أفلت الملف المحفوظ هنا.</translation>
    </message>
    <message>
        <source>Thunderbird does not hand over {message} itself. Choose File &gt; Save As &gt; File there, and drop the saved .eml file here.</source>
        <translation>لا يسلّم Thunderbird بنفسه {message}. اختر هناك ملف &gt; حفظ باسم &gt; ملف، ثم أفلت ملف EML المحفوظ هنا.</translation>
    </message>
    <message>
        <source>Mail does not hand over {message} itself. Drag it to the Finder first, then drop that file here.</source>
        <translation>لا يسلّم Mail بنفسه {message}. اسحبها أولًا إلى Finder، ثم أفلت ذلك الملف هنا.</translation>
    </message>
    <message>
        <source>the message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} و{count} أخرى</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Nothing is open</source>
        <translation>لا شيء مفتوح</translation>
    </message>
    <message>
        <source>Drop a bounced e-mail here</source>
        <translation>أفلت هنا رسالة بريد مرتدة</translation>
    </message>
    <message>
        <source>You will see what went wrong, who must act and what to do. Files (.eml, .msg), folders and copied text all work, and nothing leaves your computer.</source>
        <translation>سترى ما الذي حدث، ومن عليه التصرف، وما العمل. الملفات (EML وMSG) والمجلدات والنص المنسوخ كلها صالحة، ولا يغادر شيء حاسوبك.</translation>
    </message>
    <message>
        <source>Or look at a sample:</source>
        <translation>أو اطّلع على مثال:</translation>
    </message>
    <message>
        <source>Opens a sample bounce</source>
        <translation>يفتح مثالًا لرسالة مرتدة</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Recognised because</source>
        <translation>عُرف لأن</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>كتبه</translation>
    </message>
    <message>
        <source>Reporting server</source>
        <translation>الخادم المبلِّغ</translation>
    </message>
    <message>
        <source>Message arrived there</source>
        <translation>وصلت الرسالة إليه</translation>
    </message>
    <message>
        <source>Envelope id</source>
        <translation>معرّف المغلّف</translation>
    </message>
    <message>
        <source>{result} for {domain}</source>
        <translation>{result} للنطاق {domain}</translation>
    </message>
    <message>
        <source>Checks of the sender</source>
        <translation>فحوص المرسل</translation>
    </message>
    <message>
        <source>{sender} → {receiver}</source>
        <translation>{sender} → {receiver}</translation>
    </message>
    <message>
        <source>One step of the journey: the receiving server wrote this line when it took the message.</source>
        <translation>خطوة من المسار: كتب الخادم المستقبِل هذا السطر عندما تسلّم الرسالة.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>عنوان IP</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>استلمه</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>البروتوكول</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>مشفّر</translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation>معرّف الطابور</translation>
    </message>
    <message>
        <source>For</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>After the hop before</source>
        <translation>بعد القفزة السابقة</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>المعيار</translation>
    </message>
    <message>
        <source>Show it in the source</source>
        <translation>عرضه في المصدر</translation>
    </message>
    <message>
        <source>yes, with TLS</source>
        <translation>نعم، باستخدام TLS</translation>
    </message>
    <message>
        <source>the line does not say so</source>
        <translation>لا يذكر السطر ذلك</translation>
    </message>
    <message>
        <source>Journey of your message</source>
        <translation>مسار رسالتك</translation>
    </message>
    <message>
        <source>The servers that your message passed before it came back, oldest first.</source>
        <translation>الخوادم التي مرّت بها رسالتك قبل أن تعود، الأقدم أولًا.</translation>
    </message>
    <message>
        <source>Journey of this message</source>
        <translation>مسار هذه الرسالة</translation>
    </message>
    <message>
        <source>The servers that this message passed on its way to you, oldest first.</source>
        <translation>الخوادم التي مرّت بها هذه الرسالة في طريقها إليك، الأقدم أولًا.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Packed as</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>مجموعة المحارف</translation>
    </message>
    <message>
        <source>About this part</source>
        <translation>عن هذا الجزء</translation>
    </message>
    <message>
        <source>Show it decoded</source>
        <translation>عرضه بعد فك الترميز</translation>
    </message>
    <message>
        <source>Its text</source>
        <translation>نصه</translation>
    </message>
    <message>
        <source>The rest of this long text is in the source below.</source>
        <translation>بقية هذا النص الطويل في المصدر أدناه.</translation>
    </message>
    <message>
        <source>shown by the mark at the beginning</source>
        <translation>تدل عليه العلامة في البداية</translation>
    </message>
    <message>
        <source>as the message says</source>
        <translation>كما تذكر الرسالة</translation>
    </message>
    <message>
        <source>plain ASCII</source>
        <translation>ASCII فقط</translation>
    </message>
    <message>
        <source>not stated, but valid UTF-8</source>
        <translation>غير مذكور، لكنه UTF-8 صالح</translation>
    </message>
    <message>
        <source>a guess: that of a neighbouring part</source>
        <translation>تخمين: مثل الجزء المجاور</translation>
    </message>
    <message>
        <source>a guess from the letters used</source>
        <translation>تخمين من الحروف المستخدمة</translation>
    </message>
    <message>
        <source>a guess: nothing tells which it is</source>
        <translation>تخمين: لا شيء يدل عليه</translation>
    </message>
    <message>
        <source>As it was sent</source>
        <translation>كما أُرسل</translation>
    </message>
    <message>
        <source>Letters outside of ASCII were read as {charset}: {how}.</source>
        <translation>قُرئت الحروف خارج ASCII على أنها {charset}: {how}.</translation>
    </message>
    <message>
        <source>How it was decoded (RFC 2047)</source>
        <translation>كيف فُكّ ترميزه (RFC 2047)</translation>
    </message>
    <message>
        <source>base64</source>
        <translation>base64</translation>
    </message>
    <message>
        <source>quoted-printable</source>
        <translation>quoted-printable</translation>
    </message>
    <message>
        <source>Some bytes mean nothing in that character set and were replaced.</source>
        <translation>بعض البايتات لا معنى لها في مجموعة المحارف تلك فاستُبدلت.</translation>
    </message>
    <message>
        <source>Header lines</source>
        <translation>أسطر الترويسة</translation>
    </message>
    <message>
        <source>Who sent the message to whom, when and how it travelled. Each server adds lines on top.</source>
        <translation>من أرسل الرسالة إلى من، ومتى وكيف وصلت. يضيف كل خادم أسطرًا في الأعلى.</translation>
    </message>
    <message>
        <source>A value that Outlook keeps about this item.</source>
        <translation>قيمة يحتفظ بها Outlook عن هذا العنصر.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Property id</source>
        <translation>معرّف الخاصية</translation>
    </message>
    <message>
        <source>Recipient not named</source>
        <translation>المستلم غير مذكور</translation>
    </message>
    <message>
        <source>The server has not given up: it tries again by itself.</source>
        <translation>لم يتوقف الخادم: يعيد المحاولة من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>There is nothing to do until it says that it has.</source>
        <translation>لا يلزم فعل شيء إلى أن يقول إنه توقف.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>Who must act:</source>
        <translation>من عليه التصرف:</translation>
    </message>
    <message>
        <source>As the sender:</source>
        <translation>بصفتك المرسل:</translation>
    </message>
    <message>
        <source>As the administrator:</source>
        <translation>بصفتك مديرًا للبريد:</translation>
    </message>
    <message>
        <source>Sending it again:</source>
        <translation>إعادة الإرسال:</translation>
    </message>
    <message>
        <source>not needed, the server tries again by itself.</source>
        <translation>لا داعي لها، فالخادم يعيد المحاولة من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>may work later, without a change.</source>
        <translation>قد تنجح لاحقًا دون تغيير.</translation>
    </message>
    <message>
        <source>only helps after the cause has been mended.</source>
        <translation>لا تفيد إلا بعد إزالة السبب.</translation>
    </message>
    <message>
        <source>does not help.</source>
        <translation>لا تفيد.</translation>
    </message>
    <message>
        <source>In the server’s own words</source>
        <translation>بكلمات الخادم نفسه</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>مرجّح</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>تخمين</translation>
    </message>
    <message>
        <source>Why this cause</source>
        <translation>لماذا هذا السبب</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>درجة التأكد</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>حُسم بواسطة</translation>
    </message>
    <message>
        <source>Because of the words</source>
        <translation>بسبب الكلمات</translation>
    </message>
    <message>
        <source>Next likeliest</source>
        <translation>الاحتمال التالي</translation>
    </message>
    <message>
        <source>Other programs call it</source>
        <translation>تسمّيه برامج أخرى</translation>
    </message>
    <message>
        <source>stated for programs</source>
        <translation>مذكور للبرامج</translation>
    </message>
    <message>
        <source>read from the text</source>
        <translation>مقروء من النص</translation>
    </message>
    <message>
        <source>concluded</source>
        <translation>مستنتج</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>As it was written</source>
        <translation>كما كُتب</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Status code</source>
        <translation>رمز الحالة</translation>
    </message>
    <message>
        <source>Reply code</source>
        <translation>رمز الرد</translation>
    </message>
    <message>
        <source>Server’s words</source>
        <translation>كلمات الخادم</translation>
    </message>
    <message>
        <source>Refused at the step</source>
        <translation>رُفضت عند الخطوة</translation>
    </message>
    <message>
        <source>Refused by</source>
        <translation>رفضها</translation>
    </message>
    <message>
        <source>Its IP address</source>
        <translation>عنوان IP الخاص به</translation>
    </message>
    <message>
        <source>Tried by</source>
        <translation>حاول إرسالها</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation>آخر محاولة</translation>
    </message>
    <message>
        <source>Tries until</source>
        <translation>يحاول حتى</translation>
    </message>
    <message>
        <source>What the bounce says, and where</source>
        <translation>ما تقوله الرسالة المرتدة، وأين</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>من المفيد معرفته</translation>
    </message>
    <message>
        <source>Recipients: {count}</source>
        <translation>عدد المستلمين: {count}</translation>
    </message>
    <message>
        <source>The table of recipients sorts and filters them; select one to see its explanation.</source>
        <translation>جدول المستلمين يفرزهم ويرشّحهم؛ اختر واحدًا لعرض شرحه.</translation>
    </message>
    <message>
        <source>Select a part on the left to see what it is.</source>
        <translation>اختر جزءًا من القائمة الجانبية لمعرفة ما هو.</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>الشرح</translation>
    </message>
    <message>
        <source>What the selected part is and what it means</source>
        <translation>ما هو الجزء المحدد وماذا يعني</translation>
    </message>
    <message>
        <source>show</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب (*.html)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>النص المطلوب</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>البحث عن التالي</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>البحث عن السابق</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>from the end</source>
        <translation>من النهاية</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>من البداية</translation>
    </message>
    <message>
        <source>Not a regular expression: {0}</source>
        <translation>ليس تعبيرًا نمطيًا: {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} من {1}</translation>
    </message>
    <message>
        <source>{0} in the source</source>
        <translation>{0} في المصدر</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Not in the source</source>
        <translation>غير موجود في المصدر</translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message>
        <source>{time} before it: the clocks differ</source>
        <translation>قبلها بمقدار {time}: الساعات مختلفة</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} ث</translation>
    </message>
    <message>
        <source>{count} min {rest} s</source>
        <translation>{count} د {rest} ث</translation>
    </message>
    <message>
        <source>{count} h {rest} min</source>
        <translation>{count} س {rest} د</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>عدد الأيام: {count}</translation>
    </message>
    <message>
        <source>Your message on its way</source>
        <translation>رسالتك في طريقها</translation>
    </message>
    <message>
        <source>The bounce on its way back</source>
        <translation>الرسالة المرتدة في طريق العودة</translation>
    </message>
    <message>
        <source>This message</source>
        <translation>هذه الرسالة</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>from {host}</source>
        <translation>من {host}</translation>
    </message>
    <message>
        <source>Stopped here: {host}</source>
        <translation>توقفت هنا: {host}</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>The servers that the message passed, oldest first</source>
        <translation>الخوادم التي مرّت بها الرسالة، الأقدم أولًا</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Not delivered</source>
        <translation>لم تُسلَّم</translation>
    </message>
    <message>
        <source>The message did not arrive, and no server will try again.</source>
        <translation>لم تصل الرسالة، ولن يحاول أي خادم مرة أخرى.</translation>
    </message>
    <message>
        <source>Not failed yet</source>
        <translation>لم تفشل بعد</translation>
    </message>
    <message>
        <source>The message is late. The server keeps trying by itself.</source>
        <translation>الرسالة متأخرة. يواصل الخادم المحاولة من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>سُلِّمت</translation>
    </message>
    <message>
        <source>The message arrived.</source>
        <translation>وصلت الرسالة.</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>سُلِّمت لخادم آخر</translation>
    </message>
    <message>
        <source>The message was passed to a server that sends no reports, so nothing more will be heard.</source>
        <translation>سُلِّمت الرسالة إلى خادم لا يرسل تقارير، فلن يُعرف عنها شيء آخر.</translation>
    </message>
    <message>
        <source>Passed to a list</source>
        <translation>سُلِّمت إلى قائمة</translation>
    </message>
    <message>
        <source>The message reached a mailing list, which sent it on to its members.</source>
        <translation>وصلت الرسالة إلى قائمة بريدية أرسلتها إلى أعضائها.</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>شكوى</translation>
    </message>
    <message>
        <source>A recipient marked a message as unwanted, and their provider reports it.</source>
        <translation>صنّف أحد المستلمين رسالة على أنها غير مرغوبة، ومزوّد خدمته يبلّغ عن ذلك.</translation>
    </message>
    <message>
        <source>Somebody complained about your mail</source>
        <translation>اشتكى أحدهم من بريدك</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>إشعار</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail program tells what became of a message that had arrived.</source>
        <translation>يُبلغ برنامج بريد المستلم بما جرى لرسالة وصلت.</translation>
    </message>
    <message>
        <source>The recipient’s mail program answered</source>
        <translation>أجاب برنامج بريد المستلم</translation>
    </message>
    <message>
        <source>Automatic reply</source>
        <translation>رد آلي</translation>
    </message>
    <message>
        <source>The message arrived, and a program answered it, for example with an absence note.</source>
        <translation>وصلت الرسالة وردّ عليها برنامج، بإشعار غياب مثلًا.</translation>
    </message>
    <message>
        <source>A program answered for the recipient</source>
        <translation>أجاب برنامج نيابة عن المستلم</translation>
    </message>
    <message>
        <source>Asks you to confirm</source>
        <translation>يطلب التأكيد</translation>
    </message>
    <message>
        <source>The recipient&apos;s system wants the sender to confirm the message before it delivers it.</source>
        <translation>يريد نظام المستلم من المرسل تأكيد الرسالة قبل تسليمها.</translation>
    </message>
    <message>
        <source>The recipient’s system wants a confirmation</source>
        <translation>يريد نظام المستلم تأكيدًا</translation>
    </message>
    <message>
        <source>Ordinary message</source>
        <translation>رسالة عادية</translation>
    </message>
    <message>
        <source>It is an ordinary message: nothing in it reports on the delivery of another one.</source>
        <translation>هذه رسالة عادية: لا شيء فيها يخبر عن تسليم رسالة أخرى.</translation>
    </message>
    <message>
        <source>This is not a bounce</source>
        <translation>هذه ليست رسالة مرتدة</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <translation>ar</translation>
    </message>
    <message>
        <source>{count} B</source>
        <translation>{count} بايت</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d MMM yyyy، HH:mm</translation>
    </message>
    <message>
        <source>{date} {offset}</source>
        <translation>{date} UTC{offset}</translation>
    </message>
</context>
<context>
    <name>Loading</name>
    <message>
        <source>Reading {name}</source>
        <translation>جارٍ قراءة {name}</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>نص ملصق</translation>
    </message>
    <message>
        <source>there are no messages in this folder</source>
        <translation>لا توجد رسائل في هذا المجلد</translation>
    </message>
    <message>
        <source>the process that reads files ended unexpectedly while it read this one. Nothing else was harmed, and the inspector goes on with the other files</source>
        <translation>انتهت عملية قراءة الملفات فجأة أثناء قراءة هذا الملف. لم يتضرر شيء آخر، ويتابع البرنامج مع الملفات الأخرى</translation>
    </message>
    <message>
        <source>reading it took too long and was stopped. The inspector goes on with the other files</source>
        <translation>استغرقت القراءة وقتًا طويلًا فأُوقفت. يتابع البرنامج مع الملفات الأخرى</translation>
    </message>
    <message>
        <source>reading it would take more memory than the inspector allows itself</source>
        <translation>تحتاج قراءته إلى ذاكرة أكبر مما يسمح به البرنامج لنفسه</translation>
    </message>
    <message>
        <source>the program made a mistake while reading it ({name})</source>
        <translation>ارتكب البرنامج خطأ أثناء قراءته ({name})</translation>
    </message>
    <message>
        <source>reading it again took too long and was stopped</source>
        <translation>استغرقت إعادة القراءة وقتًا طويلًا فأُوقفت</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;أدوات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساع&amp;دة</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>Open bounce messages (.eml, .msg and others)</source>
        <translation>فتح رسائل مرتدة (EML وMSG وغيرها)</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>فتح م&amp;جلد…</translation>
    </message>
    <message>
        <source>Open all messages in a folder</source>
        <translation>فتح كل الرسائل في مجلد</translation>
    </message>
    <message>
        <source>&amp;Paste Message</source>
        <translation>&amp;لصق رسالة</translation>
    </message>
    <message>
        <source>Open the files or read the text on the clipboard</source>
        <translation>فتح الملفات الموجودة في الحافظة أو قراءة نصها</translation>
    </message>
    <message>
        <source>&amp;Close Message</source>
        <translation>إ&amp;غلاق الرسالة</translation>
    </message>
    <message>
        <source>Take the message out of the window; the file stays as it is</source>
        <translation>إخراج الرسالة من النافذة؛ يبقى الملف كما هو</translation>
    </message>
    <message>
        <source>&amp;Export Report…</source>
        <translation>ت&amp;صدير التقرير…</translation>
    </message>
    <message>
        <source>Save the report about this message as a file</source>
        <translation>حفظ التقرير عن هذه الرسالة في ملف</translation>
    </message>
    <message>
        <source>&amp;Save Part As…</source>
        <translation>&amp;حفظ الجزء باسم…</translation>
    </message>
    <message>
        <source>Save the selected part, decoded, as a file</source>
        <translation>حفظ الجزء المحدد في ملف بعد فك ترميزه</translation>
    </message>
    <message>
        <source>&amp;Reopen Closed Message</source>
        <translation>إ&amp;عادة فتح الرسالة المغلقة</translation>
    </message>
    <message>
        <source>Bring back the message that was closed last</source>
        <translation>استرجاع آخر رسالة أُغلقت</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>إغلاق البرنامج</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>نسخ المحدد</translation>
    </message>
    <message>
        <source>Copy Diagnostic &amp;Summary</source>
        <translation>نسخ م&amp;لخص التشخيص</translation>
    </message>
    <message>
        <source>Copy a summary for a ticket or a mail to the administrator</source>
        <translation>نسخ ملخص لتذكرة دعم أو لرسالة إلى مدير البريد</translation>
    </message>
    <message>
        <source>Copy Summary &amp;without Personal Data</source>
        <translation>نسخ الملخص بد&amp;ون بيانات شخصية</translation>
    </message>
    <message>
        <source>Copy the summary with addresses and hosts replaced</source>
        <translation>نسخ الملخص مع استبدال العناوين والخوادم</translation>
    </message>
    <message>
        <source>Copy Server’s &amp;Reply</source>
        <translation>نسخ &amp;رد الخادم</translation>
    </message>
    <message>
        <source>Copy the words of the server that refused the message</source>
        <translation>نسخ كلمات الخادم الذي رفض الرسالة</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;بحث…</translation>
    </message>
    <message>
        <source>Find text in the source of the message</source>
        <translation>البحث عن نص في مصدر الرسالة</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>الم&amp;صدر</translation>
    </message>
    <message>
        <source>Show or hide the message as it was sent</source>
        <translation>إظهار الرسالة كما أُرسلت أو إخفاؤها</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>اللوحة ال&amp;تالية</translation>
    </message>
    <message>
        <source>Move the keyboard to the next part of the window</source>
        <translation>نقل لوحة المفاتيح إلى الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>نص أ&amp;كبر</translation>
    </message>
    <message>
        <source>Make all text larger</source>
        <translation>تكبير كل النصوص</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>نص أصغ&amp;ر</translation>
    </message>
    <message>
        <source>Make all text smaller</source>
        <translation>تصغير كل النصوص</translation>
    </message>
    <message>
        <source>Usual &amp;Text Size</source>
        <translation>&amp;حجم النص المعتاد</translation>
    </message>
    <message>
        <source>Go back to the usual size of text</source>
        <translation>العودة إلى حجم النص المعتاد</translation>
    </message>
    <message>
        <source>E&amp;xplain a Code…</source>
        <translation>&amp;شرح رمز…</translation>
    </message>
    <message>
        <source>Explain a code such as 5.7.1, or a whole reply of a server</source>
        <translation>شرح رمز مثل 5.7.1 أو رد كامل من خادم</translation>
    </message>
    <message>
        <source>&amp;Remove Personal Data…</source>
        <translation>إ&amp;زالة البيانات الشخصية…</translation>
    </message>
    <message>
        <source>Make a copy of the message without addresses, hosts and texts</source>
        <translation>إنشاء نسخة من الرسالة بدون عناوين وخوادم ونصوص</translation>
    </message>
    <message>
        <source>&amp;Compare with Another Message…</source>
        <translation>&amp;مقارنة برسالة أخرى…</translation>
    </message>
    <message>
        <source>Show what differs between two messages</source>
        <translation>عرض الفرق بين رسالتين</translation>
    </message>
    <message>
        <source>All Co&amp;mmands…</source>
        <translation>&amp;كل الأوامر…</translation>
    </message>
    <message>
        <source>Find a command by its name</source>
        <translation>البحث عن أمر باسمه</translation>
    </message>
    <message>
        <source>&amp;About Bounce Inspector</source>
        <translation>&amp;حول Bounce Inspector</translation>
    </message>
    <message>
        <source>Show the versions and licences of the program</source>
        <translation>عرض إصدارات البرنامج وتراخيصه</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>أدوات</translation>
    </message>
    <message>
        <source>Th&amp;eme</source>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>مثل ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>&amp;تباين عالٍ</translation>
    </message>
    <message>
        <source>Change the colours of the window</source>
        <translation>تغيير ألوان النافذة</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>الل&amp;غة</translation>
    </message>
    <message>
        <source>Change the language of the window</source>
        <translation>تغيير لغة النافذة</translation>
    </message>
    <message>
        <source>Open Recen&amp;t</source>
        <translation>الملفات الأخ&amp;يرة</translation>
    </message>
    <message>
        <source>&amp;Forget These</source>
        <translation>&amp;نسيان هذه الملفات</translation>
    </message>
    <message>
        <source>Empty the list of recent files</source>
        <translation>إفراغ قائمة الملفات الأخيرة</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Open messages</source>
        <translation>الرسائل المفتوحة</translation>
    </message>
    <message>
        <source>Select a message to see it</source>
        <translation>اختر رسالة لعرضها</translation>
    </message>
    <message>
        <source>Message without a subject</source>
        <translation>رسالة بلا موضوع</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Puts this message away</source>
        <translation>يخفي هذا التنبيه</translation>
    </message>
    <message>
        <source>“{name}” could not be opened</source>
        <translation>تعذّر فتح «{name}»</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… و{count} أخرى</translation>
    </message>
    <message>
        <source>{count} files could not be opened</source>
        <translation>تعذّر فتح ملفات، عددها {count}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>All commands</source>
        <translation>كل الأوامر</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Name of a command</source>
        <translation>اسم أمر</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Message without a subject</source>
        <translation>رسالة بلا موضوع</translation>
    </message>
    <message>
        <source>E-mail message</source>
        <translation>رسالة بريد إلكتروني</translation>
    </message>
    <message>
        <source>Recipients: {count}</source>
        <translation>عدد المستلمين: {count}</translation>
    </message>
    <message>
        <source>All recipients</source>
        <translation>كل المستلمين</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Recipient {address}</source>
        <translation>المستلم {address}</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>بلا رمز</translation>
    </message>
    <message>
        <source>Journey of your message</source>
        <translation>مسار رسالتك</translation>
    </message>
    <message>
        <source>Journey of the report</source>
        <translation>مسار التقرير</translation>
    </message>
    <message>
        <source>Journey of this message</source>
        <translation>مسار هذه الرسالة</translation>
    </message>
    <message>
        <source>Hops: {count}</source>
        <translation>القفزات: {count}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Hop {number}: {sender} → {receiver}</source>
        <translation>القفزة {number}: {sender} → {receiver}</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>قفزة</translation>
    </message>
    <message>
        <source>Lines: {count}</source>
        <translation>الأسطر: {count}</translation>
    </message>
    <message>
        <source>Header lines</source>
        <translation>أسطر الترويسة</translation>
    </message>
    <message>
        <source>Header field</source>
        <translation>حقل ترويسة</translation>
    </message>
    <message>
        <source>Properties: {count}</source>
        <translation>الخصائص: {count}</translation>
    </message>
    <message>
        <source>Outlook properties</source>
        <translation>خصائص Outlook</translation>
    </message>
    <message>
        <source>Outlook property</source>
        <translation>خاصية Outlook</translation>
    </message>
    <message>
        <source>Report for people</source>
        <translation>تقرير للأشخاص</translation>
    </message>
    <message>
        <source>Your original message (headers only)</source>
        <translation>رسالتك الأصلية (الترويسة فقط)</translation>
    </message>
    <message>
        <source>Your original message</source>
        <translation>رسالتك الأصلية</translation>
    </message>
    <message>
        <source>Report for people (HTML)</source>
        <translation>تقرير للأشخاص (HTML)</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Parts of the message</source>
        <translation>أجزاء الرسالة</translation>
    </message>
    <message>
        <source>Recipients, parts, header lines and hops as a tree</source>
        <translation>المستلمون والأجزاء وأسطر الترويسة والقفزات على شكل شجرة</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Report for machines</source>
        <translation>تقرير للبرامج</translation>
    </message>
    <message>
        <source>The delivery report in a form that programs read: one block about the report itself, then one block for each recipient with the status code and the answer of the server.</source>
        <translation>تقرير التسليم بصيغة تقرؤها البرامج: كتلة عن التقرير نفسه، ثم كتلة لكل مستلم برمز الحالة ورد الخادم.</translation>
    </message>
    <message>
        <source>Returned message (headers only)</source>
        <translation>الرسالة المعادة (الترويسة فقط)</translation>
    </message>
    <message>
        <source>The header lines of the message that the report is about. The text of the message was left out.</source>
        <translation>أسطر ترويسة الرسالة التي يتحدث عنها التقرير. حُذف نص الرسالة.</translation>
    </message>
    <message>
        <source>Message inside this message</source>
        <translation>رسالة داخل هذه الرسالة</translation>
    </message>
    <message>
        <source>A complete message, with its own header lines and parts, carried inside another one.</source>
        <translation>رسالة كاملة بأسطر ترويستها وأجزائها، محمولة داخل رسالة أخرى.</translation>
    </message>
    <message>
        <source>Complaint report for machines</source>
        <translation>تقرير شكوى للبرامج</translation>
    </message>
    <message>
        <source>Says that a recipient, or their provider, marked a message as unwanted.</source>
        <translation>يقول إن مستلمًا أو مزوّد خدمته صنّف رسالة على أنها غير مرغوبة.</translation>
    </message>
    <message>
        <source>Receipt for machines</source>
        <translation>إشعار للبرامج</translation>
    </message>
    <message>
        <source>Says what the recipient&apos;s mail program did with a message: shown, deleted, and so on.</source>
        <translation>يقول ما فعله برنامج بريد المستلم برسالة: عُرضت أو حُذفت وما إلى ذلك.</translation>
    </message>
    <message>
        <source>Report in several parts</source>
        <translation>تقرير من عدة أجزاء</translation>
    </message>
    <message>
        <source>The standard wrapper of a report: a text for people, a part for programs, and the message that came back.</source>
        <translation>الغلاف القياسي للتقرير: نص للأشخاص، وجزء للبرامج، والرسالة التي عادت.</translation>
    </message>
    <message>
        <source>Same text in several forms</source>
        <translation>النص نفسه بعدة صيغ</translation>
    </message>
    <message>
        <source>The same content several times, from the simplest to the richest form.</source>
        <translation>المحتوى نفسه عدة مرات، من أبسط صيغة إلى أغناها.</translation>
    </message>
    <message>
        <source>Page with its images</source>
        <translation>صفحة مع صورها</translation>
    </message>
    <message>
        <source>A formatted text together with the images it shows.</source>
        <translation>نص منسّق مع الصور التي يعرضها.</translation>
    </message>
    <message>
        <source>Signed content</source>
        <translation>محتوى موقّع</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>A signature that shows who wrote the message and that nobody changed it.</source>
        <translation>توقيع يبيّن من كتب الرسالة وأن أحدًا لم يغيّرها.</translation>
    </message>
    <message>
        <source>Text with formatting (HTML)</source>
        <translation>نص منسّق (HTML)</translation>
    </message>
    <message>
        <source>A formatted text. The inspector shows its words only and loads nothing from outside.</source>
        <translation>نص منسّق. يعرض البرنامج كلماته فقط ولا يحمّل شيئًا من الخارج.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>A text for people to read.</source>
        <translation>نص ليقرأه الأشخاص.</translation>
    </message>
    <message>
        <source>Several parts</source>
        <translation>عدة أجزاء</translation>
    </message>
    <message>
        <source>A wrapper that holds several parts, one after the other.</source>
        <translation>غلاف يضم عدة أجزاء، واحدًا بعد الآخر.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>A picture sent along.</source>
        <translation>صورة مُرفقة.</translation>
    </message>
    <message>
        <source>Message part</source>
        <translation>جزء رسالة</translation>
    </message>
    <message>
        <source>A part about a message.</source>
        <translation>جزء عن رسالة.</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>مرفق</translation>
    </message>
    <message>
        <source>A file sent along. The inspector neither opens nor runs it.</source>
        <translation>ملف مُرفق. لا يفتحه البرنامج ولا يشغّله.</translation>
    </message>
</context>
<context>
    <name>Recipients</name>
    <message>
        <source>Not delivered</source>
        <translation>لم تُسلَّم</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>سُلِّمت</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>سُلِّمت لخادم آخر</translation>
    </message>
    <message>
        <source>Passed to a list</source>
        <translation>سُلِّمت إلى قائمة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Refused by</source>
        <translation>رفضها</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>المستلمون</translation>
    </message>
    <message>
        <source>All recipients that the message reports on</source>
        <translation>كل المستلمين الذين تخبر عنهم الرسالة</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Filter by address, reason or code</source>
        <translation>الترشيح حسب العنوان أو السبب أو الرمز</translation>
    </message>
    <message>
        <source>Filter recipients</source>
        <translation>ترشيح المستلمين</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} من {total}</translation>
    </message>
</context>
<context>
    <name>Redaction</name>
    <message>
        <source>Remove Personal Data</source>
        <translation>إزالة البيانات الشخصية</translation>
    </message>
    <message>
        <source>A copy of the message that gives the same report. Addresses, hosts and names are replaced, the text of your message is left out, and the file itself stays as it is.</source>
        <translation>نسخة من الرسالة تعطي التقرير نفسه. تُستبدل العناوين والخوادم والأسماء، ويُحذف نص رسالتك، ويبقى الملف نفسه كما هو.</translation>
    </message>
    <message>
        <source>The message without personal data</source>
        <translation>الرسالة بدون بيانات شخصية</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save the Message without Personal Data</source>
        <translation>حفظ الرسالة بدون بيانات شخصية</translation>
    </message>
    <message>
        <source>Checked: nothing private was found in it.</source>
        <translation>فُحصت: لم يُعثر فيها على شيء خاص.</translation>
    </message>
    <message>
        <source>Look again before you hand it on: {found}</source>
        <translation>راجعها مرة أخرى قبل تسليمها: {found}</translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Your server</source>
        <translation>خادمك</translation>
    </message>
    <message>
        <source>Their server</source>
        <translation>خادمهم</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>The message passed all stations: {stations}.</source>
        <translation>مرّت الرسالة بكل المحطات: {stations}.</translation>
    </message>
    <message>
        <source>The message waits between “{start}” and “{end}”.</source>
        <translation>تنتظر الرسالة بين «{start}» و«{end}».</translation>
    </message>
    <message>
        <source>The message failed between “{start}” and “{end}”.</source>
        <translation>فشلت الرسالة بين «{start}» و«{end}».</translation>
    </message>
    <message>
        <source>“{name}” must act.</source>
        <translation>على «{name}» التصرف.</translation>
    </message>
    <message>
        <source>The way of the message</source>
        <translation>طريق الرسالة</translation>
    </message>
    <message>
        <source>must act</source>
        <translation>مطلوب التصرف</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Offset {0}: {1}</source>
        <translation>الموضع {0}: {1}</translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>السطر {0}: {1}</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy as he&amp;xadecimal</source>
        <translation>نسخ بالنظام ال&amp;ست عشري</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>&amp;لف الأسطر الطويلة</translation>
    </message>
    <message>
        <source>&amp;Hexadecimal</source>
        <translation>&amp;ست عشري</translation>
    </message>
    <message>
        <source>Show &amp;spaces and line ends</source>
        <translation>إظهار ال&amp;مسافات ونهايات الأسطر</translation>
    </message>
    <message>
        <source>&amp;Go to line…</source>
        <translation>الان&amp;تقال إلى سطر…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>حجم النص العادي</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>الانتقال إلى سطر</translation>
    </message>
    <message>
        <source>Line, 1 to {count}:</source>
        <translation>السطر، من 1 إلى {count}:</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Raw source</source>
        <translation>المصدر الخام</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close {0}</source>
        <translation>إغلاق {0}</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>بعد فك الترميز</translation>
    </message>
    <message>
        <source>Too much to copy: select at most 32 MB, or save the part as a file.</source>
        <translation>أكبر من أن يُنسخ: حدد 32 ميغابايت على الأكثر، أو احفظ الجزء في ملف.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Progress of reading</source>
        <translation>تقدّم القراءة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stops reading; what was read stays</source>
        <translation>يوقف القراءة؛ ويبقى ما قُرئ</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Warnings: {count}</source>
        <translation>التحذيرات: {count}</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Shows where it stands in the source</source>
        <translation>يبيّن موضعه في المصدر</translation>
    </message>
    <message>
        <source>not stated in this bounce</source>
        <translation>غير مذكور في هذه الرسالة المرتدة</translation>
    </message>
    <message>
        <source>{result}, {count} recipients</source>
        <translation>{result}، عدد المستلمين {count}</translation>
    </message>
    <message>
        <source>Select a recipient in the table to see the details.</source>
        <translation>اختر مستلمًا من الجدول لعرض التفاصيل.</translation>
    </message>
    <message>
        <source>Different reasons for different recipients</source>
        <translation>أسباب مختلفة لمستلمين مختلفين</translation>
    </message>
    <message>
        <source>Depends on the recipient</source>
        <translation>يعتمد على المستلم</translation>
    </message>
    <message>
        <source>{count} addresses</source>
        <translation>عدد العناوين: {count}</translation>
    </message>
    <message>
        <source>Addresses you wrote to</source>
        <translation>العناوين التي كتبت إليها</translation>
    </message>
    <message>
        <source>different for each</source>
        <translation>مختلف لكل واحد</translation>
    </message>
    <message>
        <source>You, the sender</source>
        <translation>أنت، المرسل</translation>
    </message>
    <message>
        <source>Your mail administrator</source>
        <translation>مدير البريد لديك</translation>
    </message>
    <message>
        <source>The recipient</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>The recipient’s mail administrator</source>
        <translation>مدير البريد لدى المستلم</translation>
    </message>
    <message>
        <source>The mailing service that sent it</source>
        <translation>خدمة الإرسال التي أرسلتها</translation>
    </message>
    <message>
        <source>Nobody: just wait</source>
        <translation>لا أحد: ما عليك إلا الانتظار</translation>
    </message>
    <message>
        <source>Still trying to deliver</source>
        <translation>محاولة التسليم مستمرة</translation>
    </message>
    <message>
        <source>The message is late, and the server is still trying until {date}.</source>
        <translation>الرسالة متأخرة، وسيواصل الخادم المحاولة حتى {date}.</translation>
    </message>
    <message>
        <source>Nothing yet: another message will follow if the server has to give up.</source>
        <translation>لا شيء بعد: ستصلك رسالة أخرى إن اضطر الخادم إلى التوقف.</translation>
    </message>
    <message>
        <source>This is a guess: the bounce says little. Read the server’s own words below.</source>
        <translation>هذا تخمين: الرسالة المرتدة لا تقول الكثير. اقرأ كلمات الخادم نفسه أدناه.</translation>
    </message>
    <message>
        <source>This is the likeliest reading of the bounce.</source>
        <translation>هذه هي القراءة الأرجح للرسالة المرتدة.</translation>
    </message>
    <message>
        <source>Server that sent the bounce</source>
        <translation>الخادم الذي أرسل الرسالة المرتدة</translation>
    </message>
    <message>
        <source>Address you wrote to</source>
        <translation>العنوان الذي كتبت إليه</translation>
    </message>
    <message>
        <source>Check it for typing errors</source>
        <translation>تحقق من الأخطاء الإملائية</translation>
    </message>
    <message>
        <source>Bounce code</source>
        <translation>رمز الارتداد</translation>
    </message>
    <message>
        <source>Reason, in the server’s words</source>
        <translation>السبب بكلمات الخادم</translation>
    </message>
    <message>
        <source>Server that sent your message</source>
        <translation>الخادم الذي أرسل رسالتك</translation>
    </message>
    <message>
        <source>Who must act</source>
        <translation>من عليه التصرف</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>ما العمل الآن</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Explanations</source>
        <translation>الشروح</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>الشرح</translation>
    </message>
    <message>
        <source>Recipients ({count})</source>
        <translation>المستلمون ({count})</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>This cannot be opened directly</source>
        <translation>لا يمكن فتح هذا مباشرة</translation>
    </message>
    <message>
        <source>Bounce Inspector</source>
        <translation>Bounce Inspector</translation>
    </message>
    <message>
        <source>Messages (*.eml *.msg *.txt *.mbox *.mbx *.emlx *.dat *.tnef);;All files (*)</source>
        <translation>رسائل (*.eml *.msg *.txt *.mbox *.mbx *.emlx *.dat *.tnef);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open Bounce Messages</source>
        <translation>فتح رسائل مرتدة</translation>
    </message>
    <message>
        <source>Open a Folder of Messages</source>
        <translation>فتح مجلد رسائل</translation>
    </message>
    <message>
        <source>Copy a file or the text of a bounce first.</source>
        <translation>انسخ أولًا ملفًا أو نص رسالة مرتدة.</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that can be opened</source>
        <translation>لا شيء في الحافظة يمكن فتحه</translation>
    </message>
    <message>
        <source>The program made a mistake while reading ({name}). The log file tells more.</source>
        <translation>ارتكب البرنامج خطأ أثناء القراءة ({name}). يحتوي ملف السجل على المزيد.</translation>
    </message>
    <message>
        <source>Something could not be read</source>
        <translation>تعذّرت قراءة شيء ما</translation>
    </message>
</context>
</TS>
